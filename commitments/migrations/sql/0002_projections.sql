-- The commitment's projections follow from its history, its vote and its verdict. These
-- functions write them; the guards at the end refuse everybody else.
-- Standing entries: not corrected. Order: effective day, then recorded, then id.
-- A status entry 'geen' only takes the one it corrects away: it says nothing and has no place in the order.

CREATE FUNCTION commitments_project_status(p_commitment bigint) RETURNS void LANGUAGE sql AS $$
    UPDATE commitments_commitment c
       SET ministry_status = coalesce(m."to", CASE WHEN c.execution = 'te_volgen' THEN 'openstaand' ELSE 'geen' END),
           ministry_since = m.effective_to,
           kamer_status = coalesce(k."to", 'geen'),
           kamer_since = k.effective_to,
           changed_at = now()
      FROM (SELECT 1) one
      LEFT JOIN LATERAL (
            SELECT s."to", s.effective_to FROM commitments_statuschange s
             WHERE s.commitment_id = p_commitment AND s.track = 'ministerie' AND s."to" <> 'geen'
               AND NOT EXISTS (SELECT 1 FROM commitments_statuschange x WHERE x.corrects_id = s.id)
             ORDER BY s.effective_to DESC, s.recorded_at DESC, s.id DESC LIMIT 1) m ON true
      LEFT JOIN LATERAL (
            SELECT s."to", s.effective_to FROM commitments_statuschange s
             WHERE s.commitment_id = p_commitment AND s.track = 'kamer' AND s."to" <> 'geen'
               AND NOT EXISTS (SELECT 1 FROM commitments_statuschange x WHERE x.corrects_id = s.id)
             ORDER BY s.effective_to DESC, s.recorded_at DESC, s.id DESC LIMIT 1) k ON true
     WHERE c.id = p_commitment
$$;

CREATE FUNCTION commitments_project_term(p_commitment bigint) RETURNS void LANGUAGE sql AS $$
    UPDATE commitments_commitment c
       SET due_on = t.due_to, due_from = t.due_from, due_printed = coalesce(t.due_printed, ''),
           due_basis = coalesce(t.due_basis, ''), due_rule = coalesce(t.rule, ''), changed_at = now()
      FROM (SELECT 1) one
      LEFT JOIN LATERAL (
            SELECT s.* FROM commitments_termchange s
             WHERE s.commitment_id = p_commitment
               AND NOT EXISTS (SELECT 1 FROM commitments_termchange x WHERE x.corrects_id = s.id)
             ORDER BY s.effective_to DESC, s.recorded_at DESC, s.id DESC LIMIT 1) t ON true
     WHERE c.id = p_commitment
$$;

-- Per ministry its latest standing entry; of several that say 'eerste' the latest leads.
CREATE FUNCTION commitments_project_office(p_commitment bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM commitments_holder WHERE commitment_id = p_commitment;
    WITH latest AS (
        SELECT DISTINCT ON (s.ministerie_id) s.*
          FROM commitments_officechange s
         WHERE s.commitment_id = p_commitment
           AND NOT EXISTS (SELECT 1 FROM commitments_officechange x WHERE x.corrects_id = s.id)
         ORDER BY s.ministerie_id, s.effective_to DESC, s.recorded_at DESC, s.id DESC
    ), first_responsible AS (
        SELECT id FROM latest WHERE part = 'eerste'
         ORDER BY effective_to DESC, recorded_at DESC, id DESC LIMIT 1
    )
    INSERT INTO commitments_holder (commitment_id, ministerie_id, office, is_lead)
    SELECT p_commitment, l.ministerie_id, l.office, l.id IN (SELECT id FROM first_responsible)
      FROM latest l WHERE l.part <> 'niet_meer';
    UPDATE commitments_commitment c
       SET lead_id = (SELECT ministerie_id FROM commitments_holder WHERE commitment_id = p_commitment AND is_lead),
           search_version = 0, changed_at = now()
     WHERE c.id = p_commitment;
END
$$;

-- A toezegging is tracked always; a motie by its vote; an aanbeveling by its latest verdict in a
-- document that everybody may read: what a draft says shows nowhere.
CREATE FUNCTION commitments_project_execution(p_commitment bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_execution text;
BEGIN
    SELECT CASE c.kind
        WHEN 'toezegging' THEN 'te_volgen'
        WHEN 'motie' THEN (
            SELECT CASE WHEN m.outcome IN ('aangenomen', 'overgenomen') THEN 'te_volgen'
                        WHEN m.outcome = 'onbekend' THEN 'onbekend' ELSE 'niet_te_volgen' END
              FROM commitments_motie m WHERE m.commitment_id = c.id)
        ELSE (
            SELECT CASE WHEN o.verdict = 'onduidelijk' THEN 'onbekend'
                        WHEN o.verdict = 'niet' THEN 'niet_te_volgen' ELSE 'te_volgen' END
              FROM commitments_oordeel o
              JOIN commitments_passage p ON p.id = o.passage_id
              JOIN commitments_document d ON d.id = p.document_id
             WHERE o.aanbeveling_id = c.id AND d.published_at IS NOT NULL
             ORDER BY d.dated_to DESC NULLS LAST, o.id DESC LIMIT 1)
        END INTO v_execution
      FROM commitments_commitment c WHERE c.id = p_commitment;
    UPDATE commitments_commitment SET execution = coalesce(v_execution, 'onbekend') WHERE id = p_commitment;
    PERFORM commitments_project_status(p_commitment);
END
$$;

CREATE FUNCTION commitments_after_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM commitments_project_status(NEW.commitment_id); RETURN NULL; END $$;
CREATE FUNCTION commitments_after_term() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM commitments_project_term(NEW.commitment_id); RETURN NULL; END $$;
CREATE FUNCTION commitments_after_office() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM commitments_project_office(NEW.commitment_id); RETURN NULL; END $$;
CREATE FUNCTION commitments_after_outcome() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM commitments_project_execution(coalesce(NEW.commitment_id, OLD.commitment_id)); RETURN NULL; END $$;
-- True for a passage of a draft; a passage that is not there is none.
CREATE FUNCTION commitments_is_draft(p_passage bigint) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM commitments_passage p JOIN commitments_document d ON d.id = p.document_id
                    WHERE p.id = p_passage AND d.published_at IS NULL)
$$;

-- An oordeel that was a draft and stays one leaves the day of change alone as well.
CREATE FUNCTION commitments_after_oordeel() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    is_seen boolean := TG_OP <> 'DELETE' AND NOT commitments_is_draft(NEW.passage_id);
    was_seen boolean := TG_OP <> 'INSERT' AND NOT commitments_is_draft(OLD.passage_id);
BEGIN
    IF NOT is_seen AND NOT was_seen THEN
        RETURN NULL;
    END IF;
    IF TG_OP <> 'DELETE' AND NEW.aanbeveling_id IS NOT NULL THEN
        PERFORM commitments_project_execution(NEW.aanbeveling_id);
    END IF;
    IF TG_OP <> 'INSERT' AND OLD.aanbeveling_id IS NOT NULL
       AND (TG_OP = 'DELETE' OR NEW.aanbeveling_id IS DISTINCT FROM OLD.aanbeveling_id) THEN
        PERFORM commitments_project_execution(OLD.aanbeveling_id);
    END IF;
    RETURN NULL;
END
$$;

-- Which oordeel is the latest depends on the day of its document, and whether it counts on its publication.
CREATE FUNCTION commitments_after_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM commitments_project_execution(o.aanbeveling_id)
       FROM commitments_oordeel o JOIN commitments_passage p ON p.id = o.passage_id
      WHERE o.aanbeveling_id IS NOT NULL AND p.document_id = NEW.id;
    RETURN NULL;
END
$$;
CREATE FUNCTION commitments_after_passage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM commitments_document
                WHERE id IN (OLD.document_id, NEW.document_id) AND published_at IS NOT NULL) THEN
        PERFORM commitments_project_execution(o.aanbeveling_id)
           FROM commitments_oordeel o WHERE o.aanbeveling_id IS NOT NULL AND o.passage_id = NEW.id;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER project_status AFTER INSERT ON commitments_statuschange
    FOR EACH ROW EXECUTE FUNCTION commitments_after_status();
CREATE TRIGGER project_term AFTER INSERT ON commitments_termchange
    FOR EACH ROW EXECUTE FUNCTION commitments_after_term();
CREATE TRIGGER project_office AFTER INSERT ON commitments_officechange
    FOR EACH ROW EXECUTE FUNCTION commitments_after_office();
-- Only an outcome other than unknown changes anything: a plain insert costs nothing.
CREATE TRIGGER project_outcome AFTER INSERT ON commitments_motie
    FOR EACH ROW WHEN (NEW.outcome <> 'onbekend') EXECUTE FUNCTION commitments_after_outcome();
CREATE TRIGGER project_new_outcome AFTER UPDATE OF outcome ON commitments_motie
    FOR EACH ROW WHEN (NEW.outcome <> OLD.outcome) EXECUTE FUNCTION commitments_after_outcome();
CREATE TRIGGER project_no_outcome AFTER DELETE ON commitments_motie
    FOR EACH ROW EXECUTE FUNCTION commitments_after_outcome();
CREATE TRIGGER project_verdict AFTER INSERT OR UPDATE OR DELETE ON commitments_oordeel
    FOR EACH ROW EXECUTE FUNCTION commitments_after_oordeel();
CREATE TRIGGER project_redated AFTER UPDATE OF dated_to ON commitments_document
    FOR EACH ROW WHEN (NEW.dated_to IS DISTINCT FROM OLD.dated_to AND NEW.published_at IS NOT NULL)
    EXECUTE FUNCTION commitments_after_document();
CREATE TRIGGER project_published AFTER UPDATE OF published_at ON commitments_document
    FOR EACH ROW WHEN ((NEW.published_at IS NULL) <> (OLD.published_at IS NULL))
    EXECUTE FUNCTION commitments_after_document();
CREATE TRIGGER project_moved AFTER UPDATE OF document_id ON commitments_passage
    FOR EACH ROW WHEN (NEW.document_id <> OLD.document_id) EXECUTE FUNCTION commitments_after_passage();

-- Guards.

-- A new commitment starts without history, whatever the statement says.
CREATE FUNCTION commitments_start_empty() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.execution := CASE WHEN NEW.kind = 'toezegging' THEN 'te_volgen' ELSE 'onbekend' END;
    NEW.ministry_status := CASE WHEN NEW.kind = 'toezegging' THEN 'openstaand' ELSE 'geen' END;
    NEW.ministry_since := NULL;
    NEW.kamer_status := 'geen';
    NEW.kamer_since := NULL;
    NEW.due_on := NULL;
    NEW.due_from := NULL;
    NEW.due_printed := '';
    NEW.due_basis := '';
    NEW.due_rule := '';
    NEW.lead_id := NULL;
    IF NEW.search IS NULL THEN
        NEW.search_version := 0;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER start_empty BEFORE INSERT ON commitments_commitment
    FOR EACH ROW EXECUTE FUNCTION commitments_start_empty();

-- Depth 1 is a statement from outside; the projections are written at depth 2 and more.
CREATE FUNCTION commitments_guard_projections() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.kind <> OLD.kind THEN
        RAISE EXCEPTION 'De soort van een afspraak verandert niet.' USING ERRCODE = 'restrict_violation';
    END IF;
    IF pg_trigger_depth() = 1 AND
       (NEW.execution, NEW.ministry_status, NEW.ministry_since, NEW.kamer_status, NEW.kamer_since,
        NEW.due_on, NEW.due_from, NEW.due_printed, NEW.due_basis, NEW.due_rule, NEW.lead_id)
       IS DISTINCT FROM
       (OLD.execution, OLD.ministry_status, OLD.ministry_since, OLD.kamer_status, OLD.kamer_since,
        OLD.due_on, OLD.due_from, OLD.due_printed, OLD.due_basis, OLD.due_rule, OLD.lead_id)
    THEN
        RAISE EXCEPTION 'Status, termijn en verantwoordelijke volgen uit de geschiedenis en zijn niet te overschrijven.'
            USING ERRCODE = 'restrict_violation',
                  HINT = 'Voeg een regel toe aan de geschiedenis.';
    END IF;
    IF (NEW.subject, NEW.text, NEW.citation, NEW.reference, NEW.dossier_id, NEW.source_id)
       IS DISTINCT FROM (OLD.subject, OLD.text, OLD.citation, OLD.reference, OLD.dossier_id, OLD.source_id) THEN
        NEW.search_version := 0;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER guard_projections BEFORE UPDATE ON commitments_commitment
    FOR EACH ROW EXECUTE FUNCTION commitments_guard_projections();

CREATE FUNCTION commitments_guard_holder() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF pg_trigger_depth() = 1 THEN
        RAISE EXCEPTION 'Wie verantwoordelijk is volgt uit de geschiedenis (OfficeChange).'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN coalesce(NEW, OLD);
END
$$;
CREATE TRIGGER guard_holder BEFORE INSERT OR UPDATE OR DELETE ON commitments_holder
    FOR EACH ROW EXECUTE FUNCTION commitments_guard_holder();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON commitments_holder
    FOR EACH STATEMENT EXECUTE FUNCTION commitments_guard_holder();
