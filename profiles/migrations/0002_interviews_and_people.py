"""Source documents, their passages, and the people whom they are about."""

import django.db.models.deletion
import simple_history.models
from django.conf import settings
from django.db import migrations, models

import profiles.models.dates
import profiles.models.names
import profiles.models.person


class Migration(migrations.Migration):
    dependencies = [
        ("profiles", "0001_names"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="HistoricalPerson",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "pid",
                    models.CharField(
                        db_index=True,
                        default=profiles.models.person.new_pid,
                        editable=False,
                        max_length=8,
                        verbose_name="public id",
                    ),
                ),
                ("name", models.CharField(max_length=200, verbose_name="name or pseudonym")),
                (
                    "folded",
                    profiles.models.names.FoldedField(
                        blank=True, db_index=True, default="", editable=False, of="name"
                    ),
                ),
                ("pseudonym", models.BooleanField(default=False, verbose_name="this is a pseudonym")),
                (
                    "headline_fr",
                    models.CharField(blank=True, max_length=200, verbose_name="headline in French"),
                ),
                (
                    "headline_en",
                    models.CharField(blank=True, max_length=200, verbose_name="headline in English"),
                ),
                (
                    "age",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="age at the interview"
                    ),
                ),
                ("location", models.CharField(blank=True, max_length=100, verbose_name="lives in")),
                (
                    "state",
                    models.CharField(
                        choices=[("draft", "draft"), ("published", "published"), ("withdrawn", "withdrawn")],
                        db_index=True,
                        default="draft",
                        max_length=9,
                        verbose_name="state",
                    ),
                ),
                (
                    "consent_basis",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("consent", "the person agreed"),
                            ("legitimate_interest", "the interview is public, the person was informed"),
                            ("public_task", "public task"),
                            ("invented", "the person is invented"),
                        ],
                        max_length=20,
                        verbose_name="ground for publishing",
                    ),
                ),
                (
                    "published_at",
                    models.DateTimeField(blank=True, db_index=True, null=True, verbose_name="published on"),
                ),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True, verbose_name="withdrawn on")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "published_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="checked by",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical person",
                "verbose_name_plural": "historical people",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="Interview",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("file_name", models.CharField(blank=True, max_length=255, verbose_name="file name")),
                ("content", models.BinaryField(verbose_name="document")),
                ("sha256", models.CharField(editable=False, max_length=64, unique=True)),
                ("text", models.TextField(editable=False, verbose_name="text")),
                (
                    "language",
                    models.CharField(
                        blank=True,
                        choices=[("fr", "French"), ("en", "English")],
                        max_length=2,
                        verbose_name="language",
                    ),
                ),
                (
                    "shape",
                    models.CharField(
                        choices=[
                            ("transcript", "transcript"),
                            ("article", "questions and answers"),
                            ("summary", "told in the third person"),
                            ("unknown", "unknown"),
                        ],
                        default="unknown",
                        max_length=10,
                        verbose_name="shape",
                    ),
                ),
                ("title", models.CharField(blank=True, max_length=300, verbose_name="title")),
                (
                    "date",
                    profiles.models.dates.PartialDateField(
                        blank=True, default="", max_length=10, verbose_name="date of the interview"
                    ),
                ),
                ("interviewer", models.CharField(blank=True, max_length=200, verbose_name="interviewer")),
                (
                    "medium",
                    models.CharField(
                        choices=[
                            ("podcast", "podcast"),
                            ("video", "video"),
                            ("article", "article"),
                            ("summary", "written summary"),
                            ("conversation", "conversation"),
                            ("other", "other medium"),
                        ],
                        default="other",
                        max_length=12,
                        verbose_name="medium",
                    ),
                ),
                (
                    "source_address",
                    models.URLField(blank=True, max_length=500, verbose_name="source address"),
                ),
                (
                    "shows",
                    models.CharField(
                        choices=[
                            ("nothing", "nothing: the facts alone"),
                            ("quotes", "short quotes"),
                            ("all", "everything"),
                        ],
                        default="quotes",
                        max_length=7,
                        verbose_name="what may be shown",
                    ),
                ),
                (
                    "nature",
                    models.CharField(
                        choices=[
                            ("interview", "real interview"),
                            ("retelling", "retold from a public interview"),
                            ("invented", "invented example"),
                        ],
                        default="interview",
                        max_length=9,
                        verbose_name="nature",
                    ),
                ),
                ("added_at", models.DateTimeField(auto_now_add=True, verbose_name="added on")),
                (
                    "added_by",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="added by",
                    ),
                ),
            ],
            options={
                "verbose_name": "interview",
                "verbose_name_plural": "interviews",
                "ordering": ("-added_at", "-pk"),
            },
        ),
        migrations.CreateModel(
            name="Evidence",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("start", models.PositiveIntegerField(verbose_name="start")),
                ("end", models.PositiveIntegerField(verbose_name="end")),
                ("words", models.TextField(verbose_name="words")),
                ("before", models.CharField(blank=True, max_length=32, verbose_name="before")),
                ("after", models.CharField(blank=True, max_length=32, verbose_name="after")),
                (
                    "interview",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passages",
                        to="profiles.interview",
                        verbose_name="interview",
                    ),
                ),
            ],
            options={
                "verbose_name": "passage",
                "verbose_name_plural": "passages",
                "ordering": ("interview", "start", "end"),
            },
        ),
        migrations.CreateModel(
            name="Person",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "pid",
                    models.CharField(
                        default=profiles.models.person.new_pid,
                        editable=False,
                        max_length=8,
                        unique=True,
                        verbose_name="public id",
                    ),
                ),
                ("name", models.CharField(max_length=200, verbose_name="name or pseudonym")),
                (
                    "folded",
                    profiles.models.names.FoldedField(
                        blank=True, db_index=True, default="", editable=False, of="name"
                    ),
                ),
                ("pseudonym", models.BooleanField(default=False, verbose_name="this is a pseudonym")),
                (
                    "headline_fr",
                    models.CharField(blank=True, max_length=200, verbose_name="headline in French"),
                ),
                (
                    "headline_en",
                    models.CharField(blank=True, max_length=200, verbose_name="headline in English"),
                ),
                (
                    "age",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="age at the interview"
                    ),
                ),
                ("location", models.CharField(blank=True, max_length=100, verbose_name="lives in")),
                (
                    "state",
                    models.CharField(
                        choices=[("draft", "draft"), ("published", "published"), ("withdrawn", "withdrawn")],
                        db_index=True,
                        default="draft",
                        max_length=9,
                        verbose_name="state",
                    ),
                ),
                (
                    "consent_basis",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("consent", "the person agreed"),
                            ("legitimate_interest", "the interview is public, the person was informed"),
                            ("public_task", "public task"),
                            ("invented", "the person is invented"),
                        ],
                        max_length=20,
                        verbose_name="ground for publishing",
                    ),
                ),
                (
                    "published_at",
                    models.DateTimeField(blank=True, db_index=True, null=True, verbose_name="published on"),
                ),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True, verbose_name="withdrawn on")),
                (
                    "evidence",
                    models.ManyToManyField(
                        blank=True, related_name="people", to="profiles.evidence", verbose_name="passages"
                    ),
                ),
                (
                    "published_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="checked by",
                    ),
                ),
            ],
            options={
                "verbose_name": "person",
                "verbose_name_plural": "people",
                "ordering": ("folded", "pk"),
            },
        ),
        migrations.AddField(
            model_name="interview",
            name="person",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="interviews",
                to="profiles.person",
                verbose_name="person",
            ),
        ),
        migrations.CreateModel(
            name="HistoricalInterview",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("file_name", models.CharField(blank=True, max_length=255, verbose_name="file name")),
                ("sha256", models.CharField(db_index=True, editable=False, max_length=64)),
                (
                    "language",
                    models.CharField(
                        blank=True,
                        choices=[("fr", "French"), ("en", "English")],
                        max_length=2,
                        verbose_name="language",
                    ),
                ),
                (
                    "shape",
                    models.CharField(
                        choices=[
                            ("transcript", "transcript"),
                            ("article", "questions and answers"),
                            ("summary", "told in the third person"),
                            ("unknown", "unknown"),
                        ],
                        default="unknown",
                        max_length=10,
                        verbose_name="shape",
                    ),
                ),
                ("title", models.CharField(blank=True, max_length=300, verbose_name="title")),
                (
                    "date",
                    profiles.models.dates.PartialDateField(
                        blank=True, default="", max_length=10, verbose_name="date of the interview"
                    ),
                ),
                ("interviewer", models.CharField(blank=True, max_length=200, verbose_name="interviewer")),
                (
                    "medium",
                    models.CharField(
                        choices=[
                            ("podcast", "podcast"),
                            ("video", "video"),
                            ("article", "article"),
                            ("summary", "written summary"),
                            ("conversation", "conversation"),
                            ("other", "other medium"),
                        ],
                        default="other",
                        max_length=12,
                        verbose_name="medium",
                    ),
                ),
                (
                    "source_address",
                    models.URLField(blank=True, max_length=500, verbose_name="source address"),
                ),
                (
                    "shows",
                    models.CharField(
                        choices=[
                            ("nothing", "nothing: the facts alone"),
                            ("quotes", "short quotes"),
                            ("all", "everything"),
                        ],
                        default="quotes",
                        max_length=7,
                        verbose_name="what may be shown",
                    ),
                ),
                (
                    "nature",
                    models.CharField(
                        choices=[
                            ("interview", "real interview"),
                            ("retelling", "retold from a public interview"),
                            ("invented", "invented example"),
                        ],
                        default="interview",
                        max_length=9,
                        verbose_name="nature",
                    ),
                ),
                ("added_at", models.DateTimeField(blank=True, editable=False, verbose_name="added on")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "added_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="added by",
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="profiles.person",
                        verbose_name="person",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical interview",
                "verbose_name_plural": "historical interviews",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.AddConstraint(
            model_name="evidence",
            constraint=models.UniqueConstraint(
                fields=("interview", "start", "end"),
                name="evidence_is_kept_once",
                violation_error_message="This passage is kept already.",
            ),
        ),
        migrations.AddConstraint(
            model_name="evidence",
            constraint=models.CheckConstraint(
                condition=models.Q(("end__gt", models.F("start")), models.Q(("words", ""), _negated=True)),
                name="evidence_holds_words",
                violation_error_message="A passage holds at least one character.",
            ),
        ),
        migrations.AddConstraint(
            model_name="person",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True),
                name="person_has_a_name",
                violation_error_message="A name or a pseudonym is needed.",
            ),
        ),
        migrations.AddConstraint(
            model_name="person",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["draft", "published", "withdrawn"])),
                name="person_is_in_a_known_state",
                violation_error_message="This state is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="person",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "published"), _negated=True),
                    models.Q(
                        ("published_at__isnull", False),
                        ("published_by__isnull", False),
                        models.Q(("consent_basis", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="person_is_published_by_somebody_on_a_ground",
                violation_error_message="A published profile says when, by whom and on which ground.",
            ),
        ),
        migrations.AddConstraint(
            model_name="person",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "withdrawn"), ("withdrawn_at__isnull", False)),
                    models.Q(("withdrawn_at__isnull", True), models.Q(("state", "withdrawn"), _negated=True)),
                    _connector="OR",
                ),
                name="person_is_withdrawn_on_a_date",
                violation_error_message="A withdrawn profile, and no other, says when it was withdrawn.",
            ),
        ),
        migrations.AddConstraint(
            model_name="interview",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("date", ""),
                    ("date__regex", "^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"),
                    _connector="OR",
                ),
                name="interview_date_is_a_date",
                violation_error_message="Write the date as precisely as it is told: 2019, 2019-09 or 2019-09-15.",
            ),
        ),
        migrations.AddConstraint(
            model_name="interview",
            constraint=models.CheckConstraint(
                condition=models.Q(("text", ""), _negated=True),
                name="interview_has_a_text",
                violation_error_message="An interview needs a text.",
            ),
        ),
        migrations.AddConstraint(
            model_name="interview",
            constraint=models.CheckConstraint(
                condition=models.Q(("sha256__regex", "^[0-9a-f]{64}$")),
                name="interview_sha256_is_a_digest",
                violation_error_message="The document's fingerprint is not a SHA-256 digest.",
            ),
        ),
    ]
