-- A document's stored words, as those of a commitment: version 0 as soon as a text they come from changes.
CREATE FUNCTION commitments_document_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Models never read the vector, so what they write back is empty: the stored one stays.
    IF TG_OP = 'UPDATE' AND NEW.search IS NULL THEN
        NEW.search := OLD.search;
        NEW.search_version := OLD.search_version;
    END IF;
    IF NEW.search IS NULL THEN
        NEW.search_version := 0;
    ELSIF TG_OP = 'UPDATE' AND (NEW.title, NEW.text, NEW.reference, NEW.dossier_id, NEW.register_id)
          IS DISTINCT FROM (OLD.title, OLD.text, OLD.reference, OLD.dossier_id, OLD.register_id) THEN
        NEW.search_version := 0;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER document_words BEFORE INSERT OR UPDATE ON commitments_document
    FOR EACH ROW EXECUTE FUNCTION commitments_document_words();

-- Its passages, signers, claims and citations are searched with it.
CREATE FUNCTION commitments_document_stale() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE commitments_document SET search_version = 0
     WHERE id IN ((to_jsonb(OLD) ->> 'document_id')::bigint, (to_jsonb(NEW) ->> 'document_id')::bigint)
       AND search_version <> 0;
    RETURN NULL;
END
$$;
CREATE TRIGGER document_stale AFTER INSERT OR UPDATE OR DELETE ON commitments_passage
    FOR EACH ROW EXECUTE FUNCTION commitments_document_stale();
CREATE TRIGGER document_stale AFTER INSERT OR UPDATE OR DELETE ON commitments_signer
    FOR EACH ROW EXECUTE FUNCTION commitments_document_stale();
CREATE TRIGGER document_stale AFTER INSERT OR UPDATE OR DELETE ON commitments_claim
    FOR EACH ROW EXECUTE FUNCTION commitments_document_stale();

CREATE TRIGGER document_stale AFTER INSERT OR UPDATE OR DELETE ON commitments_citation
    FOR EACH ROW EXECUTE FUNCTION commitments_document_stale();

CREATE FUNCTION commitments_document_names_stale() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_TABLE_NAME = 'commitments_dossier' THEN
        UPDATE commitments_document SET search_version = 0 WHERE dossier_id = NEW.id AND search_version <> 0;
    ELSE
        UPDATE commitments_document SET search_version = 0
         WHERE id IN (SELECT document_id FROM commitments_signer WHERE ministerie_id = NEW.id)
           AND search_version <> 0;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER document_stale AFTER UPDATE OF title, slug ON commitments_dossier
    FOR EACH ROW WHEN ((NEW.title, NEW.slug) IS DISTINCT FROM (OLD.title, OLD.slug))
    EXECUTE FUNCTION commitments_document_names_stale();
CREATE TRIGGER document_stale AFTER UPDATE OF name, abbreviations ON commitments_ministerie
    FOR EACH ROW WHEN ((NEW.name, NEW.abbreviations) IS DISTINCT FROM (OLD.name, OLD.abbreviations))
    EXECUTE FUNCTION commitments_document_names_stale();

-- As for commitments: at the default the planner misjudges rare words badly; see DECISIONS.md, search.
ALTER TABLE commitments_document ALTER COLUMN search SET STATISTICS 1000;
