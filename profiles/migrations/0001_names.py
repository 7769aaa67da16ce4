"""What facts point to: schools, employers, roles, skills, topics, and the written forms of their names."""

import django.db.models.deletion
import simple_history.models
from django.conf import settings
from django.db import migrations, models

import profiles.models.dates
import profiles.models.names


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Employer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.SlugField(max_length=80, unique=True, verbose_name="address")),
                (
                    "name",
                    models.CharField(
                        help_text="The name that people say: ENSAI.", max_length=200, verbose_name="name"
                    ),
                ),
                ("name_fr", models.CharField(blank=True, max_length=300, verbose_name="name in French")),
                ("name_en", models.CharField(blank=True, max_length=300, verbose_name="name in English")),
                (
                    "folded",
                    profiles.models.names.FoldedField(
                        blank=True, db_index=True, default="", editable=False, of="name"
                    ),
                ),
                ("wikidata", models.CharField(blank=True, max_length=20, verbose_name="Wikidata")),
                ("city", models.CharField(blank=True, max_length=100, verbose_name="city")),
                (
                    "country",
                    models.CharField(
                        blank=True, help_text="ISO 3166-1: FR", max_length=2, verbose_name="country"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("hospital", "hospital"),
                            ("bank", "bank"),
                            ("insurance", "insurance"),
                            ("consultancy", "consultancy"),
                            ("software", "software and internet"),
                            ("advertising", "advertising"),
                            ("retail", "retail"),
                            ("media", "media"),
                            ("telecom", "telecoms"),
                            ("energy", "energy"),
                            ("transport", "transport"),
                            ("hospitality", "hotels and travel"),
                            ("industry", "industry"),
                            ("health", "health and pharmacy"),
                            ("administration", "public administration"),
                            ("research", "research"),
                            ("education", "education"),
                            ("association", "association"),
                            ("other", "other employer"),
                        ],
                        default="other",
                        max_length=20,
                        verbose_name="kind",
                    ),
                ),
                (
                    "sector",
                    models.CharField(
                        blank=True,
                        choices=[("public", "public"), ("private", "private"), ("nonprofit", "non-profit")],
                        max_length=10,
                        verbose_name="sector",
                    ),
                ),
                ("siren", models.CharField(blank=True, max_length=9, verbose_name="SIREN")),
                (
                    "bought",
                    profiles.models.dates.PartialDateField(
                        blank=True, default="", max_length=10, verbose_name="bought on"
                    ),
                ),
                (
                    "bought_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="acquisitions",
                        to="profiles.employer",
                        verbose_name="bought by",
                    ),
                ),
            ],
            options={
                "verbose_name": "employer",
                "verbose_name_plural": "employers",
                "ordering": ("folded",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="HistoricalEmployer",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("slug", models.SlugField(max_length=80, verbose_name="address")),
                (
                    "name",
                    models.CharField(
                        help_text="The name that people say: ENSAI.", max_length=200, verbose_name="name"
                    ),
                ),
                ("name_fr", models.CharField(blank=True, max_length=300, verbose_name="name in French")),
                ("name_en", models.CharField(blank=True, max_length=300, verbose_name="name in English")),
                (
                    "folded",
                    profiles.models.names.FoldedField(
                        blank=True, db_index=True, default="", editable=False, of="name"
                    ),
                ),
                ("wikidata", models.CharField(blank=True, max_length=20, verbose_name="Wikidata")),
                ("city", models.CharField(blank=True, max_length=100, verbose_name="city")),
                (
                    "country",
                    models.CharField(
                        blank=True, help_text="ISO 3166-1: FR", max_length=2, verbose_name="country"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("hospital", "hospital"),
                            ("bank", "bank"),
                            ("insurance", "insurance"),
                            ("consultancy", "consultancy"),
                            ("software", "software and internet"),
                            ("advertising", "advertising"),
                            ("retail", "retail"),
                            ("media", "media"),
                            ("telecom", "telecoms"),
                            ("energy", "energy"),
                            ("transport", "transport"),
                            ("hospitality", "hotels and travel"),
                            ("industry", "industry"),
                            ("health", "health and pharmacy"),
                            ("administration", "public administration"),
                            ("research", "research"),
                            ("education", "education"),
                            ("association", "association"),
                            ("other", "other employer"),
                        ],
                        default="other",
                        max_length=20,
                        verbose_name="kind",
                    ),
                ),
                (
                    "sector",
                    models.CharField(
                        blank=True,
                        choices=[("public", "public"), ("private", "private"), ("nonprofit", "non-profit")],
                        max_length=10,
                        verbose_name="sector",
                    ),
                ),
                ("siren", models.CharField(blank=True, max_length=9, verbose_name="SIREN")),
                (
                    "bought",
                    profiles.models.dates.PartialDateField(
                        blank=True, default="", max_length=10, verbose_name="bought on"
                    ),
                ),
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
                    "bought_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="profiles.employer",
                        verbose_name="bought by",
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
            ],
            options={
                "verbose_name": "historical employer",
                "verbose_name_plural": "historical employers",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalRole",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("slug", models.SlugField(max_length=80, verbose_name="address")),
                (
                    "name",
                    models.CharField(
                        help_text="The name that people say: ENSAI.", max_length=200, verbose_name="name"
                    ),
                ),
                ("name_fr", models.CharField(blank=True, max_length=300, verbose_name="name in French")),
                ("name_en", models.CharField(blank=True, max_length=300, verbose_name="name in English")),
                (
                    "folded",
                    profiles.models.names.FoldedField(
                        blank=True, db_index=True, default="", editable=False, of="name"
                    ),
                ),
                ("wikidata", models.CharField(blank=True, max_length=20, verbose_name="Wikidata")),
                ("esco", models.URLField(blank=True, verbose_name="ESCO")),
                (
                    "name_fr_feminine",
                    models.CharField(blank=True, max_length=300, verbose_name="feminine in French"),
                ),
                ("rome", models.CharField(blank=True, max_length=5, verbose_name="ROME")),
                ("isco08", models.CharField(blank=True, max_length=4, verbose_name="ISCO-08")),
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
            ],
            options={
                "verbose_name": "historical role",
                "verbose_name_plural": "historical roles",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSchool",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("slug", models.SlugField(max_length=80, verbose_name="address")),
                (
                    "name",
                    models.CharField(
                        help_text="The name that people say: ENSAI.", max_length=200, verbose_name="name"
                    ),
                ),
                ("name_fr", models.CharField(blank=True, max_length=300, verbose_name="name in French")),
                ("name_en", models.CharField(blank=True, max_length=300, verbose_name="name in English")),
                (
                    "folded",
                    profiles.models.names.FoldedField(
                        blank=True, db_index=True, default="", editable=False, of="name"
                    ),
                ),
                ("wikidata", models.CharField(blank=True, max_length=20, verbose_name="Wikidata")),
                ("city", models.CharField(blank=True, max_length=100, verbose_name="city")),
                (
                    "country",
                    models.CharField(
                        blank=True, help_text="ISO 3166-1: FR", max_length=2, verbose_name="country"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("engineering", "engineering school"),
                            ("business", "business school"),
                            ("university", "university"),
                            ("institute", "technical institute"),
                            ("preparatory", "preparatory class"),
                            ("specialised", "specialised school"),
                            ("bootcamp", "bootcamp"),
                            ("secondary", "secondary school"),
                            ("other", "other training"),
                        ],
                        default="other",
                        max_length=20,
                        verbose_name="kind",
                    ),
                ),
                (
                    "sector",
                    models.CharField(
                        blank=True,
                        choices=[("public", "public"), ("private", "private"), ("nonprofit", "non-profit")],
                        max_length=10,
                        verbose_name="sector",
                    ),
                ),
                ("uai", models.CharField(blank=True, max_length=8, verbose_name="UAI")),
                ("ror", models.CharField(blank=True, max_length=9, verbose_name="ROR")),
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
            ],
            options={
                "verbose_name": "historical school",
                "verbose_name_plural": "historical schools",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSkill",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("slug", models.SlugField(max_length=80, verbose_name="address")),
                (
                    "name",
                    models.CharField(
                        help_text="The name that people say: ENSAI.", max_length=200, verbose_name="name"
                    ),
                ),
                ("name_fr", models.CharField(blank=True, max_length=300, verbose_name="name in French")),
                ("name_en", models.CharField(blank=True, max_length=300, verbose_name="name in English")),
                (
                    "folded",
                    profiles.models.names.FoldedField(
                        blank=True, db_index=True, default="", editable=False, of="name"
                    ),
                ),
                ("wikidata", models.CharField(blank=True, max_length=20, verbose_name="Wikidata")),
                ("esco", models.URLField(blank=True, verbose_name="ESCO")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("technical", "method"),
                            ("tool", "tool"),
                            ("soft", "soft skill"),
                            ("language", "language"),
                            ("domain", "field"),
                        ],
                        default="technical",
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
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
            ],
            options={
                "verbose_name": "historical skill",
                "verbose_name_plural": "historical skills",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="Role",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.SlugField(max_length=80, unique=True, verbose_name="address")),
                (
                    "name",
                    models.CharField(
                        help_text="The name that people say: ENSAI.", max_length=200, verbose_name="name"
                    ),
                ),
                ("name_fr", models.CharField(blank=True, max_length=300, verbose_name="name in French")),
                ("name_en", models.CharField(blank=True, max_length=300, verbose_name="name in English")),
                (
                    "folded",
                    profiles.models.names.FoldedField(
                        blank=True, db_index=True, default="", editable=False, of="name"
                    ),
                ),
                ("wikidata", models.CharField(blank=True, max_length=20, verbose_name="Wikidata")),
                ("esco", models.URLField(blank=True, verbose_name="ESCO")),
                (
                    "name_fr_feminine",
                    models.CharField(blank=True, max_length=300, verbose_name="feminine in French"),
                ),
                ("rome", models.CharField(blank=True, max_length=5, verbose_name="ROME")),
                ("isco08", models.CharField(blank=True, max_length=4, verbose_name="ISCO-08")),
            ],
            options={
                "verbose_name": "role",
                "verbose_name_plural": "roles",
                "ordering": ("folded",),
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("name", ""), _negated=True), models.Q(("slug", ""), _negated=True)
                        ),
                        name="role_has_a_name",
                        violation_error_message="A name is needed.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="School",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.SlugField(max_length=80, unique=True, verbose_name="address")),
                (
                    "name",
                    models.CharField(
                        help_text="The name that people say: ENSAI.", max_length=200, verbose_name="name"
                    ),
                ),
                ("name_fr", models.CharField(blank=True, max_length=300, verbose_name="name in French")),
                ("name_en", models.CharField(blank=True, max_length=300, verbose_name="name in English")),
                (
                    "folded",
                    profiles.models.names.FoldedField(
                        blank=True, db_index=True, default="", editable=False, of="name"
                    ),
                ),
                ("wikidata", models.CharField(blank=True, max_length=20, verbose_name="Wikidata")),
                ("city", models.CharField(blank=True, max_length=100, verbose_name="city")),
                (
                    "country",
                    models.CharField(
                        blank=True, help_text="ISO 3166-1: FR", max_length=2, verbose_name="country"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("engineering", "engineering school"),
                            ("business", "business school"),
                            ("university", "university"),
                            ("institute", "technical institute"),
                            ("preparatory", "preparatory class"),
                            ("specialised", "specialised school"),
                            ("bootcamp", "bootcamp"),
                            ("secondary", "secondary school"),
                            ("other", "other training"),
                        ],
                        default="other",
                        max_length=20,
                        verbose_name="kind",
                    ),
                ),
                (
                    "sector",
                    models.CharField(
                        blank=True,
                        choices=[("public", "public"), ("private", "private"), ("nonprofit", "non-profit")],
                        max_length=10,
                        verbose_name="sector",
                    ),
                ),
                ("uai", models.CharField(blank=True, max_length=8, verbose_name="UAI")),
                ("ror", models.CharField(blank=True, max_length=9, verbose_name="ROR")),
            ],
            options={
                "verbose_name": "school",
                "verbose_name_plural": "schools",
                "ordering": ("folded",),
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("name", ""), _negated=True), models.Q(("slug", ""), _negated=True)
                        ),
                        name="school_has_a_name",
                        violation_error_message="A name is needed.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Skill",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.SlugField(max_length=80, unique=True, verbose_name="address")),
                (
                    "name",
                    models.CharField(
                        help_text="The name that people say: ENSAI.", max_length=200, verbose_name="name"
                    ),
                ),
                ("name_fr", models.CharField(blank=True, max_length=300, verbose_name="name in French")),
                ("name_en", models.CharField(blank=True, max_length=300, verbose_name="name in English")),
                (
                    "folded",
                    profiles.models.names.FoldedField(
                        blank=True, db_index=True, default="", editable=False, of="name"
                    ),
                ),
                ("wikidata", models.CharField(blank=True, max_length=20, verbose_name="Wikidata")),
                ("esco", models.URLField(blank=True, verbose_name="ESCO")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("technical", "method"),
                            ("tool", "tool"),
                            ("soft", "soft skill"),
                            ("language", "language"),
                            ("domain", "field"),
                        ],
                        default="technical",
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
            ],
            options={
                "verbose_name": "skill",
                "verbose_name_plural": "skills",
                "ordering": ("folded",),
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("name", ""), _negated=True), models.Q(("slug", ""), _negated=True)
                        ),
                        name="skill_has_a_name",
                        violation_error_message="A name is needed.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalAlias",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("form", models.CharField(max_length=200, verbose_name="written form")),
                (
                    "folded",
                    profiles.models.names.FoldedField(
                        blank=True, db_index=True, default="", editable=False, of="form"
                    ),
                ),
                (
                    "verdict",
                    models.CharField(
                        choices=[
                            ("same", "is the same"),
                            ("not_same", "is not the same"),
                            ("ask", "may be this one: ask which"),
                        ],
                        default="same",
                        max_length=8,
                        verbose_name="verdict",
                    ),
                ),
                ("said_at", models.DateTimeField(blank=True, editable=False, verbose_name="said on")),
                ("uses", models.PositiveIntegerField(default=0, verbose_name="times it served")),
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
                    "author",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="said by",
                    ),
                ),
                (
                    "employer",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="profiles.employer",
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
                    "role",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="profiles.role",
                    ),
                ),
                (
                    "school",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="profiles.school",
                    ),
                ),
                (
                    "skill",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="profiles.skill",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical written form",
                "verbose_name_plural": "historical written forms",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="Alias",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("form", models.CharField(max_length=200, verbose_name="written form")),
                (
                    "folded",
                    profiles.models.names.FoldedField(
                        blank=True, db_index=True, default="", editable=False, of="form"
                    ),
                ),
                (
                    "verdict",
                    models.CharField(
                        choices=[
                            ("same", "is the same"),
                            ("not_same", "is not the same"),
                            ("ask", "may be this one: ask which"),
                        ],
                        default="same",
                        max_length=8,
                        verbose_name="verdict",
                    ),
                ),
                ("said_at", models.DateTimeField(auto_now_add=True, verbose_name="said on")),
                ("uses", models.PositiveIntegerField(default=0, verbose_name="times it served")),
                (
                    "author",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="said by",
                    ),
                ),
                (
                    "employer",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="aliases",
                        to="profiles.employer",
                    ),
                ),
                (
                    "role",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="aliases",
                        to="profiles.role",
                    ),
                ),
                (
                    "school",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="aliases",
                        to="profiles.school",
                    ),
                ),
                (
                    "skill",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="aliases",
                        to="profiles.skill",
                    ),
                ),
            ],
            options={
                "verbose_name": "written form",
                "verbose_name_plural": "written forms",
                "ordering": ("folded", "pk"),
            },
        ),
        migrations.CreateModel(
            name="Topic",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.SlugField(max_length=80, unique=True, verbose_name="address")),
                ("question_fr", models.CharField(max_length=200, verbose_name="question in French")),
                ("question_en", models.CharField(max_length=200, verbose_name="question in English")),
                ("order", models.PositiveSmallIntegerField(default=0, verbose_name="order")),
            ],
            options={
                "verbose_name": "topic",
                "verbose_name_plural": "topics",
                "ordering": ("order", "slug"),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("question_fr", ""), _negated=True),
                            models.Q(("question_en", ""), _negated=True),
                        ),
                        name="topic_is_asked_in_both_languages",
                        violation_error_message="A topic needs its question in both languages.",
                    )
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="employer",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("name", ""), _negated=True), models.Q(("slug", ""), _negated=True)
                ),
                name="employer_has_a_name",
                violation_error_message="A name is needed.",
            ),
        ),
        migrations.AddConstraint(
            model_name="employer",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("bought", ""),
                    ("bought__regex", "^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"),
                    _connector="OR",
                ),
                name="employer_bought_is_a_date",
                violation_error_message="Write the date as precisely as it is told: 2019, 2019-09 or 2019-09-15.",
            ),
        ),
        migrations.AddConstraint(
            model_name="employer",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("bought_by", None),
                    models.Q(("bought_by", models.F("pk")), _negated=True),
                    _connector="OR",
                ),
                name="employer_is_not_bought_by_itself",
                violation_error_message="An employer cannot be bought by itself.",
            ),
        ),
        migrations.AddConstraint(
            model_name="employer",
            constraint=models.CheckConstraint(
                condition=models.Q(("bought", ""), ("bought_by__isnull", False), _connector="OR"),
                name="employer_bought_on_a_date_has_a_buyer",
                violation_error_message="Say who bought it, or leave the date empty.",
            ),
        ),
        migrations.AddConstraint(
            model_name="alias",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("employer__isnull", True),
                        ("role__isnull", True),
                        ("school__isnull", False),
                        ("skill__isnull", True),
                    ),
                    models.Q(
                        ("employer__isnull", False),
                        ("role__isnull", True),
                        ("school__isnull", True),
                        ("skill__isnull", True),
                    ),
                    models.Q(
                        ("employer__isnull", True),
                        ("role__isnull", False),
                        ("school__isnull", True),
                        ("skill__isnull", True),
                    ),
                    models.Q(
                        ("employer__isnull", True),
                        ("role__isnull", True),
                        ("school__isnull", True),
                        ("skill__isnull", False),
                    ),
                    _connector="OR",
                ),
                name="alias_is_of_one_thing",
                violation_error_message="A written form belongs to one school, employer, role or skill.",
            ),
        ),
        migrations.AddConstraint(
            model_name="alias",
            constraint=models.CheckConstraint(
                condition=models.Q(("form", ""), _negated=True),
                name="alias_is_written",
                violation_error_message="Write the form.",
            ),
        ),
        migrations.AddConstraint(
            model_name="alias",
            constraint=models.UniqueConstraint(
                fields=("folded", "school"),
                name="alias_is_kept_once_for_a_school",
                violation_error_message="This form is kept already.",
            ),
        ),
        migrations.AddConstraint(
            model_name="alias",
            constraint=models.UniqueConstraint(
                fields=("folded", "employer"),
                name="alias_is_kept_once_for_a_employer",
                violation_error_message="This form is kept already.",
            ),
        ),
        migrations.AddConstraint(
            model_name="alias",
            constraint=models.UniqueConstraint(
                fields=("folded", "role"),
                name="alias_is_kept_once_for_a_role",
                violation_error_message="This form is kept already.",
            ),
        ),
        migrations.AddConstraint(
            model_name="alias",
            constraint=models.UniqueConstraint(
                fields=("folded", "skill"),
                name="alias_is_kept_once_for_a_skill",
                violation_error_message="This form is kept already.",
            ),
        ),
        migrations.AddConstraint(
            model_name="alias",
            constraint=models.UniqueConstraint(
                condition=models.Q(("school__isnull", False), ("verdict", "same")),
                fields=("folded",),
                name="alias_means_one_school",
                violation_error_message="This form already means another one; say that it is to be asked.",
            ),
        ),
        migrations.AddConstraint(
            model_name="alias",
            constraint=models.UniqueConstraint(
                condition=models.Q(("employer__isnull", False), ("verdict", "same")),
                fields=("folded",),
                name="alias_means_one_employer",
                violation_error_message="This form already means another one; say that it is to be asked.",
            ),
        ),
        migrations.AddConstraint(
            model_name="alias",
            constraint=models.UniqueConstraint(
                condition=models.Q(("role__isnull", False), ("verdict", "same")),
                fields=("folded",),
                name="alias_means_one_role",
                violation_error_message="This form already means another one; say that it is to be asked.",
            ),
        ),
        migrations.AddConstraint(
            model_name="alias",
            constraint=models.UniqueConstraint(
                condition=models.Q(("skill__isnull", False), ("verdict", "same")),
                fields=("folded",),
                name="alias_means_one_skill",
                violation_error_message="This form already means another one; say that it is to be asked.",
            ),
        ),
    ]
