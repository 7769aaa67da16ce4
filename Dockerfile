# The site, as docker-compose.yml runs it. The Python is the one that the tests run on.
FROM python:3.11-slim

ENV PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
RUN useradd --create-home parcours
WORKDIR /app

# Apart from the code, so that a change of code installs nothing again.
COPY requirements/base.txt requirements/
RUN pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements/base.txt

COPY manage.py ./
COPY careers careers
COPY profiles profiles
COPY templates templates
COPY static static

# The secret of this line signs nothing: it only lets the settings load.
RUN export SECRET_KEY=build \
    && python manage.py compilemessages \
    && python manage.py collectstatic --no-input \
    && chown parcours var

USER parcours
EXPOSE 8000
# Asked as one of the names that the site answers to, and without HTTPS: the proxy stands outside.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["python", "-c", "\
import os, urllib.request as web; \
host = os.environ['ALLOWED_HOSTS'].split(',')[0].strip().lstrip('.'); \
web.urlopen(web.Request('http://127.0.0.1:8000/healthz', headers={'Host': host}), timeout=4)"]

# How many workers: WEB_CONCURRENCY, which gunicorn reads by itself.
CMD ["gunicorn", "careers.wsgi", "--bind", "0.0.0.0:8000", "--worker-tmp-dir", "/dev/shm"]
