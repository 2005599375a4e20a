"""The settings, read from the environment. Safe by default: a throwaway set-up asks for DEBUG=1.

Importing this module starts nothing and writes nothing.
"""

from datetime import timedelta
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _
from environ import Env

from reaim_tracker.database import database_settings, with_statement_timeout
from reaim_tracker.logs import logging_settings
from reaim_tracker.mail import mail_settings
from reaim_tracker.single_sign_on import BACKEND as SINGLE_SIGN_ON
from reaim_tracker.single_sign_on import origins, single_sign_on_settings

BASE_DIR = Path(__file__).resolve().parent.parent
env = Env()

DEBUG = env.bool("DEBUG", default=False)

# Where a set-up without a server of its own keeps what it stores.
DATA_DIR = Path(env.str("REAIM_DATA_DIR", default=str(BASE_DIR / ".data"))).absolute()

DEVELOPMENT_KEY = "for-development-only-never-on-a-server"
SECRET_KEY = env.str("SECRET_KEY", default=DEVELOPMENT_KEY if DEBUG else "")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"] if DEBUG else [])
if not SECRET_KEY or (SECRET_KEY == DEVELOPMENT_KEY and not DEBUG):
    raise ImproperlyConfigured(
        "SECRET_KEY is not set: give a long random value, or set DEBUG=1 for a throwaway set-up."
    )
if not ALLOWED_HOSTS:
    raise ImproperlyConfigured(
        "ALLOWED_HOSTS is not set: name the host names of this site, separated by commas, "
        "or set DEBUG=1 for a throwaway set-up."
    )

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django_filters",
    "django_htmx",
    "template_partials",
    "csp",
    "axes",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "django_otp.plugins.otp_static",
    "commitments",
]

MIDDLEWARE = [
    "reaim_tracker.middleware.request_log.RequestLogMiddleware",
    "reaim_tracker.middleware.kept_pages.KeptPagesMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "reaim_tracker.middleware.response_headers.ResponseHeadersMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "reaim_tracker.middleware.language.ChosenLanguageMiddleware",
    # Before anything reads the body, and after the language is known.
    "reaim_tracker.middleware.body_limit.BodyLimitMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "reaim_tracker.middleware.second_factor.SecondFactorFirstMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "reaim_tracker.middleware.slow_query.SlowQueryMiddleware",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "reaim_tracker.urls"
WSGI_APPLICATION = "reaim_tracker.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# How many public pages each process keeps until something changes, some 50 kB each; 0 is none.
KEPT_PAGES = env.int("KEPT_PAGES", default=300)
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    "pages": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "pages",
        # Each with its statements.
        "OPTIONS": {"MAX_ENTRIES": 2 * KEPT_PAGES},
    },
}

# Only the web server sets a limit (wsgi.py): a migration or a load may take its time.
STATEMENT_TIMEOUT_MS = env.int("STATEMENT_TIMEOUT_MS", default=0)
DATABASES = {
    "default": with_statement_timeout(
        database_settings(env.str("DATABASE_URL", default="")), STATEMENT_TIMEOUT_MS
    )
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in (
        ("UserAttributeSimilarityValidator", {}),
        ("MinimumLengthValidator", {"min_length": 12}),
        ("CommonPasswordValidator", {}),
        ("NumericPasswordValidator", {}),
    )
]
# A ministry's own sign-on, where the environment names one.
_single_sign_on = single_sign_on_settings(env)
globals().update(_single_sign_on)
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    *([] if DEBUG else ["reaim_tracker.signing_in.NoDemoPassword"]),
    "django.contrib.auth.backends.ModelBackend",
    *([SINGLE_SIGN_ON] if _single_sign_on["HAS_SINGLE_SIGN_ON"] else []),
]
if _single_sign_on["HAS_SINGLE_SIGN_ON"] and _single_sign_on["OIDC_RENEW_ID_TOKEN_EXPIRY_SECONDS"]:
    MIDDLEWARE.insert(
        MIDDLEWARE.index("django_htmx.middleware.HtmxMiddleware") + 1,
        "reaim_tracker.middleware.sign_on_renewal.SignOnRenewalMiddleware",
    )
# The roles that must have a second factor, by the names of docs/access.md: 'beheerder,gegevensbeheer'.
SECOND_FACTOR_REQUIRED_FOR = env.list("SECOND_FACTOR_REQUIRED_FOR", default=[])
OTP_TOTP_ISSUER = "REAIM Tracker"
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = timedelta(hours=1)
# Together: by account alone anybody could lock an official out, by address alone a whole office.
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_RESET_ON_SUCCESS = True
AXES_CLIENT_IP_CALLABLE = "reaim_tracker.signing_in.client_address"
AXES_CLIENT_STR_CALLABLE = "reaim_tracker.signing_in.describe_client"
AXES_LOCKOUT_CALLABLE = "reaim_tracker.signing_in.locked_out"
AXES_WHITELIST_CALLABLE = "reaim_tracker.signing_in.comes_from_single_sign_on"
AXES_SENSITIVE_PARAMETERS = ["username", "ip_address", "code", "unsent"]
# From where somebody signed in is kept nowhere; that they did is in the log (AuditEntry).
AXES_DISABLE_ACCESS_LOG = True
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/"
# A working day, and no longer than the browser is open. Signing out or a new password ends it at once.
SESSION_COOKIE_AGE = int(timedelta(hours=12).total_seconds())
SESSION_EXPIRE_AT_BROWSER_CLOSE = True

LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", _("Nederlands")), ("en", _("Engels"))]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "Europe/Amsterdam"
USE_I18N = True
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = Path(env.str("STATIC_ROOT", default=str(BASE_DIR / "staticfiles"))).absolute()
MEDIA_URL = "media/"
MEDIA_ROOT = Path(env.str("MEDIA_ROOT", default=str(DATA_DIR / "media"))).absolute()
BACKUP_DIR = Path(env.str("BACKUP_DIR", default=str(DATA_DIR / "backups"))).absolute()
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage",
        # Root collects them and the tracker's own user serves them; uploads are closed to others (below).
        "OPTIONS": {"file_permissions_mode": 0o644, "directory_permissions_mode": 0o755},
    },
}
WHITENOISE_USE_FINDERS = DEBUG
WHITENOISE_AUTOREFRESH = DEBUG
WHITENOISE_ALLOW_ALL_ORIGINS = False

# A form is text: 2.5 MB is far more than any. Larger files go to disk while they arrive.
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_621_440
# A whole request with a file in it: the largest document and its form.
LARGEST_UPLOAD = 25_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 1_000
DATA_UPLOAD_MAX_NUMBER_FILES = 20
FILE_UPLOAD_MAX_MEMORY_SIZE = 2_621_440
FILE_UPLOAD_PERMISSIONS = 0o640

# HTTPS=0 is for a closed network without certificates; SSL_REDIRECT=0 where the proxy redirects by itself.
HTTPS = env.bool("HTTPS", default=not DEBUG)
SECURE_SSL_REDIRECT = env.bool("SSL_REDIRECT", default=HTTPS)
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SECURE_HSTS_SECONDS = env.int("HSTS_SECONDS", default=31_536_000) if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SECURE_HSTS_PRELOAD = HTTPS
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_SECURE = HTTPS
if HTTPS:
    # With this prefix a browser takes them from this very host only, never from a neighbour in the domain.
    SESSION_COOKIE_NAME = "__Host-sessionid"
    CSRF_COOKIE_NAME = "__Host-csrftoken"
LANGUAGE_COOKIE_SECURE = HTTPS
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
X_FRAME_OPTIONS = "DENY"
BEHIND_PROXY = env.bool("BEHIND_PROXY", default=False)
if BEHIND_PROXY:
    # Only when the proxy sets or removes this header itself: a visitor could send it otherwise.
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        # A form of ours may be sent on to the ministry's sign-on, when a session has to be renewed.
        "form-action": ["'self'", *origins(_single_sign_on)],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'self'"],
    },
}

# The open data of the Tweede Kamer; a reader says who it is. Five questions a second is a polite rate.
REGISTER_URL = env.str("REGISTER_URL", default="https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/")
REGISTER_USER_AGENT = env.str("REGISTER_USER_AGENT", default="reaim-tracker (sync_register)")
REGISTER_REQUESTS_PER_SECOND = env.float("REGISTER_REQUESTS_PER_SECOND", default=5.0)

# The address at which people open the tracker, for links in mails: 'https://tracker.example.nl'.
SITE_URL = env.str("SITE_URL", default="http://127.0.0.1:8000" if DEBUG else "").rstrip("/")
# The mail server: 'smtp+tls://user:password@host:587'. Without one the outbox keeps the mails.
globals().update(mail_settings(env.str("EMAIL_URL", default=""), debug=DEBUG))
HAS_MAIL_SERVER = DEBUG or bool(env.str("EMAIL_URL", default=""))
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="tracker@localhost" if DEBUG else "")

# Whom to tell of a leak: 'mailto:…' or 'https://…', shown in /.well-known/security.txt (RFC 9116).
SECURITY_CONTACT = env.str("SECURITY_CONTACT", default="")

LOGGING = logging_settings(
    level=env.str("LOG_LEVEL", default="INFO"), as_json=env.str("LOG_FORMAT", default="plain") == "json"
)
