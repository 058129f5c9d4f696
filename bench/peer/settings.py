# SPDX-License-Identifier: MPL-2.0
"""The settings of the peer: a Django admin as it comes, without debugging, on SQLite with the same durability."""

import os

SECRET_KEY = "only for a measurement on this machine"
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1"]
ROOT_URLCONF = "urls"
WSGI_APPLICATION = "wsgi.application"
INSTALLED_APPS = [
    "django.contrib.admin", "django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions",
    "django.contrib.messages", "django.contrib.staticfiles", "casework",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware", "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware", "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware", "django.contrib.messages.middleware.MessageMiddleware",
]
TEMPLATES = [{
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "APP_DIRS": True,
    "OPTIONS": {"context_processors": [
        "django.template.context_processors.request", "django.contrib.auth.context_processors.auth",
        "django.contrib.messages.context_processors.messages",
    ]},
}]
DATABASES = {"default": {
    "ENGINE": "django.db.backends.sqlite3",
    "NAME": os.environ["PEER_DATABASE"],
    "CONN_MAX_AGE": None,
    "OPTIONS": {
        "timeout": 10,
        "transaction_mode": "IMMEDIATE",
        "init_command": "pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -65536;"
                        "pragma mmap_size = 268435456;",
    },
}}
STATIC_URL = "static/"
LANGUAGE_CODE = "da"
TIME_ZONE = "Europe/Copenhagen"
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
