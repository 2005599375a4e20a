#!/bin/sh
# The commands that a production set-up runs: in the container, from systemd and in tests/deploy alike.
# Settings come from the environment, and from the file that ENV_FILE names (docs/production.md).
#
#   deploy/entry.sh migrate        bring the database up to date, search words included
#   deploy/entry.sh web            check the settings and serve
#   deploy/entry.sh healthcheck    ask the web server on this machine whether it is fit to serve
#   deploy/entry.sh mail           make reminders and overviews, and send what waits in the outbox
#   deploy/entry.sh COMMAND ...    any command of manage.py: backup, createsuperuser, clearsessions ...
set -eu
cd "$(dirname "$0")/.."

if [ -n "${ENV_FILE:-}" ]; then
    if [ ! -r "$ENV_FILE" ]; then
        echo "$ENV_FILE cannot be read by $(id -un): ENV_FILE names the file with the settings." >&2
        exit 1
    fi
    set -a
    # shellcheck source=/dev/null
    . "$ENV_FILE"
    set +a
fi
# The packages of this checkout, where they were installed in it.
if [ -x .venv/bin/python ]; then
    PATH="$PWD/.venv/bin:$PATH"
    export PATH
fi

# A shell in which nobody named the settings: say so, before a command asks for one setting after another.
if [ -n "${1:-}" ] && [ -z "${ENV_FILE:-}${SECRET_KEY:-}${DEBUG:-}" ]; then
    echo "SECRET_KEY is not set. Name the file with the settings first: export ENV_FILE=/etc/reaim-tracker.env" >&2
    exit 1
fi

case "${1:-}" in
migrate)
    python manage.py migrate --no-input
    python manage.py reindex_search
    ;;
web)
    # Warnings are shown; an error, such as a missing database, ends it here with a sentence.
    python manage.py check --deploy --fail-level ERROR
    exec python -m gunicorn --config deploy/gunicorn.conf.py reaim_tracker.wsgi
    ;;
mail)
    # Each of them, also when one before it failed; that one is told at the end.
    failed=0
    for job in send_reminders send_digest send_mail; do
        python manage.py "$job" || failed=1
    done
    exit "$failed"
    ;;
healthcheck)
    exec python deploy/healthcheck.py
    ;;
'')
    sed -n '/^#   /s/^#   //p' "$0" >&2
    exit 2
    ;;
*)
    exec python manage.py "$@"
    ;;
esac
