"""The pages that the sweeps visit: each kind of page, and each state of it that an address can show."""

PUBLIC = (
    "/",
    "/afspraken/",
    "/afspraken/?q=autonome+wapens&soort=motie&soort=toezegging&status=openstaand",
    "/afspraken/?telaat=on&volgorde=termijn",
    "/afspraken/?q=onvindbaarwoord",
    "/afspraken/?q=233694-43",
    "/afspraken/motie-33694-43/",
    "/afspraken/motie-35848-8/",
    "/afspraken/motie-36600-50/",
    "/afspraken/toezegging-33694-67-r117/",
    "/afspraken/aanbeveling-aiv-119-4/",
    "/afspraken/aanbeveling-aiv-119-7/",
    "/documenten/",
    "/documenten/?soort=kamerbrief",
    "/documenten/?q=onvindbaarwoord",
    "/documenten/33694-67/",
    "/documenten/beslisnota-reaim-2025/",
    "/documenten/33694-45/",
    "/dossiers/",
    "/dossiers/33694/",
    "/dossiers/21501-02/",
    "/adviezen/",
    "/adviezen/aiv-119-cavv-38/",
    "/adviezen/aiv-97-cavv-26/",
    "/mijlpalen/",
    "/mijlpalen/?dossier=33694",
    "/mijlpalen/reaim-summit-2023/",
    "/mijlpalen/toetsingsconferentie-ccw-2026/",
    "/ministeries/",
    "/ministeries/defensie/",
    "/bronnen/",
    "/begrippen/",
    "/inloggen/",
)
REFUSED = (
    "/bestaat-niet/",
    "/afspraken/bestaat-niet/",
    # More fields than Django reads, so no sense can be made of it.
    "/afspraken/?" + "&".join(["soort=motie"] * 1_001),
)
STAFF = (
    "/",
    "/afspraken/motie-33694-43/",
    "/afspraken/motie-33694-43/status/ministerie/",
    # Of the Kamer's track: refused.
    "/afspraken/motie-33694-43/status/kamer/",
    "/beheer/",
)
KEEPER = (
    "/beheer/",
    "/beheer/commitments/commitment/",
    "/beheer/commitments/commitment/?q=onvindbaarwoord",
    "/beheer/commitments/commitment/add/",
    "/beheer/commitments/commitment/add/?kind=toezegging",
    "/beheer/commitments/document/",
    "/beheer/commitments/document/add/",
    "/afspraken/motie-33694-43/status/kamer/",
)
ANSWERS_THAT_ARE_NO_PAGE = {"logout", "set_language", "health", "robots_txt", "security_txt"}
