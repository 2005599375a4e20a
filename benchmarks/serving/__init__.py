"""How fast the pages are over HTTP, beside raw psycopg, a bare page and Datasette: `make measure-serving`."""
