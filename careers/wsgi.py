"""The door for a web server: `gunicorn careers.wsgi`."""

import os
from pathlib import Path

from django.core.wsgi import get_wsgi_application

from careers.environment import load_file

load_file(Path(__file__).resolve().parent.parent / ".env")
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "careers.settings")
application = get_wsgi_application()
