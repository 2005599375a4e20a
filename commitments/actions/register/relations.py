"""Which record takes the place of which: settled when all rows are in, because either may come first."""

from django.db import connection

_REPLACES = """
    WITH pairs AS (
        SELECT m.commitment_id, t.commitment_id AS target, m.zaak_number
          FROM commitments_motie m
          JOIN commitments_registerrow r ON r.commitment_id = m.commitment_id AND r.entity = 'Zaak'
          JOIN commitments_commitment c ON c.reference = m.replaces_reference
          JOIN commitments_motie t ON t.commitment_id = c.id
         WHERE m.replaces_reference <> '' AND m.replaces_id IS NULL AND t.commitment_id <> m.commitment_id
           AND NOT r.applied ? 'replaces_id'
        UNION
        SELECT m.commitment_id, target.commitment_id, m.zaak_number
          FROM commitments_registerrow r
          JOIN commitments_motie m ON m.commitment_id = r.commitment_id
          JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(r.raw -> 'VervangenVanuit')
                     WHEN 'array' THEN r.raw -> 'VervangenVanuit'
                     WHEN 'object' THEN jsonb_build_array(r.raw -> 'VervangenVanuit')
                     ELSE '[]' END) zaak ON true
          JOIN commitments_registerrow target
            ON target.entity = 'Zaak' AND target.source_id = (zaak ->> 'Id')::uuid
          JOIN commitments_motie t ON t.commitment_id = target.commitment_id
         WHERE r.entity = 'Zaak' AND r.raw ? 'VervangenVanuit' AND m.replaces_id IS NULL
           AND NOT r.applied ? 'replaces_id' AND t.commitment_id <> m.commitment_id
    ), free AS (
        -- A motie is replaced once: of several that say so the one with the lowest zaaknummer.
        SELECT DISTINCT ON (p.target) p.* FROM pairs p
         WHERE NOT EXISTS (SELECT 1 FROM commitments_motie taken WHERE taken.replaces_id = p.target)
         ORDER BY p.target, p.zaak_number, p.commitment_id
    ), chosen AS (
        SELECT DISTINCT ON (commitment_id) * FROM free ORDER BY commitment_id, target
    ), linked AS (
        UPDATE commitments_motie m SET replaces_id = chosen.target
          FROM chosen WHERE chosen.commitment_id = m.commitment_id
        RETURNING m.commitment_id
    )
    UPDATE commitments_registerrow r SET applied = r.applied || '{"replaces_id": true}'
      FROM linked WHERE r.entity = 'Zaak' AND r.commitment_id = linked.commitment_id
"""

_TOEZEGGINGEN = """
    WITH pairs AS (
        SELECT DISTINCT ON (r.commitment_id) r.id, r.commitment_id, target.commitment_id AS target
          FROM commitments_registerrow r
          JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(r.raw -> %(relation)s) WHEN 'array' THEN r.raw -> %(relation)s
                     WHEN 'object' THEN jsonb_build_array(r.raw -> %(relation)s) ELSE '[]' END) other ON true
          JOIN commitments_registerrow target
            ON target.entity = 'Toezegging' AND target.source_id = (other ->> 'Id')::uuid
         WHERE r.entity = 'Toezegging' AND r.raw ? %(relation)s AND NOT r.applied ? %(relation)s
           AND target.commitment_id <> r.commitment_id
         ORDER BY r.commitment_id, other ->> 'Id'
    ), linked AS (
        UPDATE commitments_toezegging t SET {column} = pairs.target
          FROM pairs WHERE pairs.commitment_id = t.commitment_id AND t.{column} IS NULL
        RETURNING t.commitment_id
    )
    UPDATE commitments_registerrow r
       SET applied = r.applied || jsonb_build_object(%(relation)s::text, true)
      FROM linked WHERE r.entity = 'Toezegging' AND r.commitment_id = linked.commitment_id
"""
_RELATIONS = {
    "IsHerhalingVan": "repeats_id",
    "IsWijzigingVan": "amends_id",
    "IsAanvullingOp": "supplements_id",
}


def relate() -> None:
    """Tie moties to those they replace, and toezeggingen to those they repeat, amend or supplement.

    Each tie is made once: where a person took one away it stays away.
    """
    with connection.cursor() as cursor:
        cursor.execute(_REPLACES)
        for relation, column in _RELATIONS.items():
            cursor.execute(_TOEZEGGINGEN.format(column=column), {"relation": relation})
