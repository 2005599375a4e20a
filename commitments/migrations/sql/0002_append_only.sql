-- The history is append-only, whoever asks: UPDATE, DELETE and TRUNCATE are refused.
CREATE FUNCTION commitments_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'De geschiedenis kan alleen worden aangevuld: % op % is geweigerd.', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation',
              HINT = 'Voeg een regel toe die de foute regel corrigeert (corrects).';
END
$$;

-- An entry corrects one of the same commitment, on the same track.
CREATE FUNCTION commitments_correct_own() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    wrong boolean;
BEGIN
    IF NEW.corrects_id IS NULL THEN
        RETURN NEW;
    END IF;
    IF TG_TABLE_NAME = 'commitments_statuschange' THEN
        SELECT c.commitment_id <> NEW.commitment_id OR c.track <> to_jsonb(NEW) ->> 'track'
          INTO wrong FROM commitments_statuschange c WHERE c.id = NEW.corrects_id;
    ELSE
        EXECUTE format('SELECT commitment_id <> $1 FROM %I WHERE id = $2', TG_TABLE_NAME)
           INTO wrong USING NEW.commitment_id, NEW.corrects_id;
    END IF;
    -- Null: there is no such entry yet, so nothing that could have been checked.
    IF wrong IS NOT FALSE THEN
        RAISE EXCEPTION 'Een regel corrigeert alleen een regel van dezelfde afspraak en hetzelfde spoor.'
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;

DO $$
DECLARE
    history text;
BEGIN
    FOREACH history IN ARRAY ARRAY['commitments_statuschange', 'commitments_termchange', 'commitments_officechange']
    LOOP
        EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I
                        FOR EACH ROW EXECUTE FUNCTION commitments_refuse_change()', history);
        EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I
                        FOR EACH STATEMENT EXECUTE FUNCTION commitments_refuse_change()', history);
        EXECUTE format('CREATE TRIGGER correct_own BEFORE INSERT ON %I
                        FOR EACH ROW EXECUTE FUNCTION commitments_correct_own()', history);
    END LOOP;
END
$$;
