"""Citations are looked for paragraph by paragraph: that finds what a look at the whole text finds."""

from hypothesis import given, settings
from hypothesis import strategies as st

from commitments.references.finding import RULES, matches
from commitments.references.folding import fold

_CITING = st.lists(
    st.sampled_from(
        [
            *(rule.example for rule in RULES),
            *(
                "\n\n",
                "\n",
                " ",
                ", ",
                "(",
                ")",
                "33 694",
                "nr. ",
                "EK",
                "motie ",
                "t.v.v. ",
                "12-3",
                "XV",
                "A",
            ),
        ]
    ),
    max_size=14,
).map("".join)


@given(_CITING)
@settings(max_examples=200)
def test_reading_by_paragraph_finds_what_reading_the_whole_finds(text: str) -> None:
    folded = fold(text).text
    coming = {rule.name: rule.pattern.search(folded) for rule in RULES}
    expected = []
    while ahead := [(name, match) for name, match in coming.items() if match]:
        name, match = min(ahead, key=lambda one: (one[1].start(), -one[1].end()))
        expected.append((name, match.span()))
        for rule in RULES:
            known = coming[rule.name]
            if known and known.start() < match.end():
                coming[rule.name] = rule.pattern.search(folded, match.end())

    assert [(rule.name, match.span()) for rule, match in matches(folded)] == expected
