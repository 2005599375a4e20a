# The tracker as one image: `docker compose build`, or `docker build --tag reaim-tracker .`
# It holds no secret: those come from the environment when it runs.

FROM python:3.11-slim AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PATH=/opt/venv/bin:$PATH
WORKDIR /srv/tracker
RUN python -m venv /opt/venv
# First what seldom changes: a new version of the code reuses this layer.
COPY requirements/base.txt requirements/base.txt
RUN python -m pip install --require-hashes -r requirements/base.txt
COPY manage.py ./
COPY deploy deploy
COPY fixtures fixtures
COPY locale locale
COPY templates templates
COPY reaim_tracker reaim_tracker
COPY commitments commitments
RUN python -m babel.messages.frontend compile --directory locale --domain django
# Settings refuse to load without these; they live for this one command.
RUN SECRET_KEY=only-while-building ALLOWED_HOSTS=localhost python manage.py collectstatic --no-input
RUN python -m compileall -q commitments reaim_tracker

FROM python:3.11-slim
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    BIND=0.0.0.0:8000 \
    MEDIA_ROOT=/srv/media \
    BACKUP_DIR=/srv/backups
RUN useradd --system --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin tracker \
    && install --directory --mode 0750 --owner tracker --group tracker /srv/media /srv/backups
WORKDIR /srv/tracker
COPY --from=build /opt/venv /opt/venv
COPY --from=build /srv/tracker /srv/tracker
USER 10001:10001
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 CMD ["python", "deploy/healthcheck.py"]
ENTRYPOINT ["deploy/entry.sh"]
CMD ["web"]
