"""Settings: everything that differs between two houses comes from the environment."""

from pathlib import Path

from csp.constants import NONE, SELF

from reviewsite import databases, environment

BASE_DIR = Path(__file__).resolve().parent.parent

# The house
SITE_URL = environment.site_url()
SITE_NAME = environment.text("SITE_NAME", "Reviewsite")
STAR_SCALE = environment.star_scale()
LANGUAGE_CODE = "en"
TIME_ZONE = "UTC"
USE_I18N = False
USE_TZ = True

# Who may ask, and how
DEBUG = environment.flag("DEBUG")
ALLOWED_HOSTS = environment.allowed_hosts(SITE_URL, debug=DEBUG)
SECRET_KEY = environment.secret_key(ALLOWED_HOSTS, BASE_DIR / ".secret_key")
HTTPS = SITE_URL.startswith("https://")

# Where things are kept
DATABASES = databases.databases(BASE_DIR)
CACHES = databases.caches()
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
WHITENOISE_ALLOW_ALL_ORIGINS = False
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
SAMPLE_REVIEWS = BASE_DIR / "fixtures" / "reviews"

INSTALLED_APPS = [
    "reviewsite.apps.DeskConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "csp",
    "django_filters",
    "reviews",
]
# From the outside in. What touches every response stands outermost; what decides on one (its
# compression, its ETag, who may keep it) stands outside of whatever can refuse a request.
MIDDLEWARE = [
    "reviewsite.middleware.headers.without_body",
    "reviewsite.middleware.headers.request_id",
    "csp.middleware.CSPMiddleware",
    "reviewsite.middleware.headers.isolation",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "reviewsite.middleware.caching.cache_policy",
    "reviewsite.middleware.guard.request_guard",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "reviewsite.middleware.sessions.session_limits",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]
ROOT_URLCONF = "reviewsite.urls"
WSGI_APPLICATION = "reviewsite.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "reviews.views.context.site",
            ],
        },
    }
]

# A film's form has seven fields a credit, and an epic has hundreds of credits.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000
# The desk reads 200 pieces at once, and says in its form when there are more.
DATA_UPLOAD_MAX_NUMBER_FILES = 300

# Sign-in: eight idle hours end a session, and twelve in any case
LOGIN_URL = "admin:login"
LOGIN_REDIRECT_URL = "admin:index"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in [
        ("UserAttributeSimilarityValidator", {}),
        ("MinimumLengthValidator", {"min_length": 12}),
        ("CommonPasswordValidator", {}),
        ("NumericPasswordValidator", {}),
    ]
]
SESSION_COOKIE_AGE = 8 * 60 * 60
SESSION_LONGEST_AGE = 12 * 60 * 60
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
# A __Host- cookie must be Secure, which plain http on this machine cannot be.
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_NAME = "__Host-session" if HTTPS else "session"
CSRF_COOKIE_NAME = "__Host-csrf" if HTTPS else "csrf"
CSRF_FAILURE_VIEW = "reviewsite.errors.csrf_failure"

# Security headers
SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^healthz/?$", r"^readyz/?$"]
SECURE_HSTS_SECONDS = 2 * 365 * 24 * 60 * 60 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {"()": "reviewsite.logs.OneLineFormatter"},
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "INFO"},
    # Emptied of Django's own handlers, or each event would be logged twice.
    "loggers": {"django": {}, "django.server": {"propagate": True}},
}
