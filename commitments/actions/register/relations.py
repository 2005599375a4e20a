"""Which record takes the place of which: settled when all rows are in, because either may come first."""

from django.db import connection

# The title of a motie says in words what it replaces; the register's own ties say it from either side.
_REPLACES = """
    WITH told AS (
        SELECT m.commitment_id AS later, c.id AS earlier, false AS by_register
          FROM commitments_motie m
          JOIN commitments_commitment c ON c.reference = m.replaces_reference AND c.kind = 'motie'
         WHERE m.replaces_reference <> ''
        UNION
        SELECT CASE WHEN way.is_later THEN r.commitment_id ELSE other.commitment_id END,
               CASE WHEN way.is_later THEN other.commitment_id ELSE r.commitment_id END, true
          FROM (VALUES ('VervangenVanuit', true), ('VervangenDoor', false)) way (relation, is_later)
          JOIN commitments_registerrow r ON r.entity = 'Zaak' AND r.raw ? way.relation
          JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(r.raw -> way.relation) WHEN 'array' THEN r.raw -> way.relation
                     WHEN 'object' THEN jsonb_build_array(r.raw -> way.relation) ELSE '[]' END
               ) zaak ON zaak ->> 'Verwijderd' IS DISTINCT FROM 'true'
          JOIN commitments_registerrow other
            ON other.entity = 'Zaak' AND other.source_id = (zaak ->> 'Id')::uuid
    ), pairs AS (
        SELECT told.later, told.earlier, bool_or(told.by_register) AS by_register, m.zaak_number
          FROM told
          JOIN commitments_motie m ON m.commitment_id = told.later AND m.replaces_id IS NULL
          JOIN commitments_motie t ON t.commitment_id = told.earlier
          JOIN commitments_registerrow r ON r.commitment_id = told.later AND r.entity = 'Zaak'
         WHERE told.later <> told.earlier AND NOT r.applied ? 'replaces_id'
         GROUP BY told.later, told.earlier, m.zaak_number
    ), free AS (
        -- A motie is replaced once: first by what the register ties to it, then by the lowest zaaknummer.
        SELECT DISTINCT ON (p.earlier) p.* FROM pairs p
         WHERE NOT EXISTS (SELECT 1 FROM commitments_motie taken WHERE taken.replaces_id = p.earlier)
         ORDER BY p.earlier, p.by_register DESC, p.zaak_number, p.later
    ), chosen AS (
        SELECT DISTINCT ON (later) * FROM free ORDER BY later, by_register DESC, earlier
    ), linked AS (
        UPDATE commitments_motie m
           SET replaces_id = chosen.earlier,
               replaces_basis = CASE WHEN chosen.by_register THEN 'register' ELSE m.replaces_basis END
          FROM chosen WHERE chosen.later = m.commitment_id
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
