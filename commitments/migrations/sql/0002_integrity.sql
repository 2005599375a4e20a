-- Each detail row belongs to a commitment of its own kind.
ALTER TABLE commitments_motie ADD CONSTRAINT motie_of_its_kind
    FOREIGN KEY (commitment_id, kind) REFERENCES commitments_commitment (id, kind);
ALTER TABLE commitments_toezegging ADD CONSTRAINT toezegging_of_its_kind
    FOREIGN KEY (commitment_id, kind) REFERENCES commitments_commitment (id, kind);
ALTER TABLE commitments_aanbeveling ADD CONSTRAINT aanbeveling_of_its_kind
    FOREIGN KEY (commitment_id, kind) REFERENCES commitments_commitment (id, kind);

-- And each commitment has its detail row when the transaction ends.
CREATE FUNCTION commitments_has_detail() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    found_it boolean;
BEGIN
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM commitments_%I WHERE commitment_id = $1)', NEW.kind)
       INTO found_it USING NEW.id;
    IF NOT found_it AND EXISTS (SELECT 1 FROM commitments_commitment WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'Afspraak % heeft geen % erbij.', NEW.slug, NEW.kind USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER has_detail AFTER INSERT ON commitments_commitment
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION commitments_has_detail();

-- Nor does it lose that row later.
CREATE FUNCTION commitments_keeps_detail() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    found_it boolean;
BEGIN
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE commitment_id = $1)', TG_TABLE_NAME)
       INTO found_it USING OLD.commitment_id;
    IF NOT found_it AND EXISTS (SELECT 1 FROM commitments_commitment WHERE id = OLD.commitment_id) THEN
        RAISE EXCEPTION 'Afspraak % kan niet zonder haar %.', OLD.commitment_id, OLD.kind
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER keeps_detail AFTER DELETE OR UPDATE OF commitment_id ON commitments_motie
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION commitments_keeps_detail();
CREATE CONSTRAINT TRIGGER keeps_detail AFTER DELETE OR UPDATE OF commitment_id ON commitments_toezegging
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION commitments_keeps_detail();
CREATE CONSTRAINT TRIGGER keeps_detail AFTER DELETE OR UPDATE OF commitment_id ON commitments_aanbeveling
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION commitments_keeps_detail();

-- A passage's span lies within the text that is held.
CREATE FUNCTION commitments_passage_within() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW."end" IS NOT NULL AND
       NEW."end" > (SELECT char_length(text) FROM commitments_document WHERE id = NEW.document_id) THEN
        RAISE EXCEPTION 'De passage loopt voorbij het eind van de tekst.' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER passage_within BEFORE INSERT OR UPDATE ON commitments_passage
    FOR EACH ROW EXECUTE FUNCTION commitments_passage_within();

CREATE FUNCTION commitments_text_holds_passages() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM commitments_passage
                WHERE document_id = NEW.id AND "end" > char_length(NEW.text)) THEN
        RAISE EXCEPTION 'Passages wijzen voorbij het eind van de nieuwe tekst.' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER text_holds_passages BEFORE UPDATE OF text ON commitments_document
    FOR EACH ROW WHEN (NEW.text <> OLD.text) EXECUTE FUNCTION commitments_text_holds_passages();

-- The words of the parts are searched with the commitment, so a change there makes its vector stale.
CREATE FUNCTION commitments_search_stale() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    part jsonb := to_jsonb(coalesce(NEW, OLD));
BEGIN
    UPDATE commitments_commitment SET search_version = 0
     WHERE id = coalesce(part ->> 'commitment_id', part ->> 'motie_id')::bigint AND search_version <> 0;
    RETURN NULL;
END
$$;
CREATE TRIGGER search_stale AFTER INSERT OR UPDATE ON commitments_motie
    FOR EACH ROW EXECUTE FUNCTION commitments_search_stale();
CREATE TRIGGER search_stale AFTER INSERT OR UPDATE ON commitments_toezegging
    FOR EACH ROW EXECUTE FUNCTION commitments_search_stale();
CREATE TRIGGER search_stale AFTER INSERT OR UPDATE ON commitments_aanbeveling
    FOR EACH ROW EXECUTE FUNCTION commitments_search_stale();
CREATE TRIGGER search_stale AFTER INSERT OR UPDATE OR DELETE ON commitments_submitter
    FOR EACH ROW EXECUTE FUNCTION commitments_search_stale();
CREATE TRIGGER search_stale AFTER INSERT OR UPDATE OR DELETE ON commitments_claim
    FOR EACH ROW EXECUTE FUNCTION commitments_search_stale();

-- So are the names of what it belongs to.
CREATE FUNCTION commitments_names_stale() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    named jsonb := to_jsonb(coalesce(NEW, OLD));
    ids bigint[];
BEGIN
    CASE TG_TABLE_NAME
        WHEN 'commitments_ministerie' THEN
            SELECT array_agg(commitment_id) INTO ids FROM commitments_holder
             WHERE ministerie_id = (named ->> 'id')::bigint;
        WHEN 'commitments_dossier' THEN
            SELECT array_agg(id) INTO ids FROM commitments_commitment
             WHERE dossier_id = (named ->> 'id')::bigint;
        WHEN 'commitments_bewindspersoon' THEN
            SELECT array_agg(commitment_id) INTO ids FROM commitments_toezegging
             WHERE person_id = (named ->> 'id')::bigint;
        WHEN 'commitments_adviescollege' THEN
            SELECT array_agg(a.commitment_id) INTO ids
              FROM commitments_aanbeveling a JOIN commitments_adviesnumber n ON n.advies_id = a.advies_id
             WHERE n.college_id = (named ->> 'id')::bigint;
        ELSE
            SELECT array_agg(commitment_id) INTO ids FROM commitments_aanbeveling
             WHERE advies_id = coalesce(named ->> 'advies_id', named ->> 'id')::bigint;
    END CASE;
    UPDATE commitments_commitment SET search_version = 0 WHERE id = ANY (ids) AND search_version <> 0;
    RETURN NULL;
END
$$;
CREATE TRIGGER search_stale AFTER UPDATE OF name, abbreviations ON commitments_ministerie
    FOR EACH ROW WHEN ((NEW.name, NEW.abbreviations) IS DISTINCT FROM (OLD.name, OLD.abbreviations))
    EXECUTE FUNCTION commitments_names_stale();
CREATE TRIGGER search_stale AFTER UPDATE OF title, slug ON commitments_dossier
    FOR EACH ROW WHEN ((NEW.title, NEW.slug) IS DISTINCT FROM (OLD.title, OLD.slug))
    EXECUTE FUNCTION commitments_names_stale();
CREATE TRIGGER search_stale AFTER UPDATE OF name ON commitments_bewindspersoon
    FOR EACH ROW WHEN (NEW.name <> OLD.name) EXECUTE FUNCTION commitments_names_stale();
CREATE TRIGGER search_stale AFTER UPDATE OF name, abbreviation ON commitments_adviescollege
    FOR EACH ROW WHEN ((NEW.name, NEW.abbreviation) IS DISTINCT FROM (OLD.name, OLD.abbreviation))
    EXECUTE FUNCTION commitments_names_stale();
CREATE TRIGGER search_stale AFTER UPDATE OF title ON commitments_advies
    FOR EACH ROW WHEN (NEW.title <> OLD.title) EXECUTE FUNCTION commitments_names_stale();
CREATE TRIGGER search_stale AFTER INSERT OR UPDATE OR DELETE ON commitments_adviesnumber
    FOR EACH ROW EXECUTE FUNCTION commitments_names_stale();

-- The planner misjudges rare words badly at the default; see DECISIONS.md, search.
ALTER TABLE commitments_commitment ALTER COLUMN search SET STATISTICS 1000;
