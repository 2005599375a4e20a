-- The year of its date is one of a record's words (search_texts.py): version 0 as soon as the date changes.
-- Its name is the last in the alphabet, so that it runs after the triggers that keep what is stored.
CREATE FUNCTION commitments_words_of_date() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.search_version := 0;
    RETURN NEW;
END
$$;
CREATE TRIGGER words_of_date BEFORE UPDATE ON commitments_commitment
    FOR EACH ROW WHEN ((NEW.made_from, NEW.made_to) IS DISTINCT FROM (OLD.made_from, OLD.made_to))
    EXECUTE FUNCTION commitments_words_of_date();
CREATE TRIGGER words_of_date BEFORE UPDATE ON commitments_document
    FOR EACH ROW WHEN ((NEW.dated_from, NEW.dated_to) IS DISTINCT FROM (OLD.dated_from, OLD.dated_to))
    EXECUTE FUNCTION commitments_words_of_date();
