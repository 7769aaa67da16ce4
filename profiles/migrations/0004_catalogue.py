"""What profiles show: studies, positions, skills, pay, working life and answers."""

import django.db.models.deletion
import django.db.models.functions.text
import simple_history.models
from django.conf import settings
from django.db import migrations, models

import profiles.models.dates


class Migration(migrations.Migration):
    dependencies = [
        ("profiles", "0003_readings_and_decisions"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="HistoricalAnswer",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
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
                    "answer",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="profiles.evidence",
                        verbose_name="answer",
                    ),
                ),
                (
                    "claim",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="profiles.claim",
                        verbose_name="claim",
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
                (
                    "question",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="profiles.evidence",
                        verbose_name="question",
                    ),
                ),
                (
                    "signed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="added by",
                    ),
                ),
                (
                    "topic",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="profiles.topic",
                        verbose_name="topic",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical answer",
                "verbose_name_plural": "historical answers",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalEducationStep",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("programme", models.CharField(blank=True, max_length=200, verbose_name="programme")),
                ("field", models.CharField(blank=True, max_length=200, verbose_name="field of study")),
                ("degree", models.CharField(blank=True, max_length=200, verbose_name="degree")),
                ("location", models.CharField(blank=True, max_length=100, verbose_name="place")),
                (
                    "start",
                    profiles.models.dates.PartialDateField(
                        blank=True, default="", max_length=10, verbose_name="from"
                    ),
                ),
                (
                    "end",
                    profiles.models.dates.PartialDateField(
                        blank=True, default="", max_length=10, verbose_name="to"
                    ),
                ),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
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
                    "claim",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="profiles.claim",
                        verbose_name="claim",
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
                (
                    "school",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="profiles.school",
                        verbose_name="school",
                    ),
                ),
                (
                    "signed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="added by",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical studies",
                "verbose_name_plural": "historical studies",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalPersonSkill",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "told",
                    models.CharField(
                        choices=[
                            ("uses", "works with it"),
                            ("needs", "says the job asks for it"),
                            ("advises", "advises to learn it"),
                        ],
                        default="uses",
                        max_length=7,
                        verbose_name="how it is told",
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
                    "claim",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="profiles.claim",
                        verbose_name="claim",
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
                (
                    "signed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="added by",
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
                        verbose_name="skill",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical skill of a person",
                "verbose_name_plural": "historical skills of people",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalPosition",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("title", models.CharField(blank=True, max_length=200, verbose_name="title as told")),
                ("team", models.CharField(blank=True, max_length=200, verbose_name="team")),
                (
                    "kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("internship", "internship"),
                            ("apprenticeship", "apprenticeship"),
                            ("job", "job"),
                            ("freelance", "freelance"),
                            ("founder", "founder"),
                            ("research", "research"),
                        ],
                        max_length=14,
                        verbose_name="kind",
                    ),
                ),
                (
                    "seniority",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("intern", "intern"),
                            ("junior", "junior"),
                            ("confirmed", "confirmed"),
                            ("senior", "senior"),
                            ("lead", "lead"),
                            ("manager", "manager"),
                        ],
                        max_length=9,
                        verbose_name="seniority",
                    ),
                ),
                ("location", models.CharField(blank=True, max_length=100, verbose_name="place")),
                (
                    "start",
                    profiles.models.dates.PartialDateField(
                        blank=True, default="", max_length=10, verbose_name="from"
                    ),
                ),
                (
                    "end",
                    profiles.models.dates.PartialDateField(
                        blank=True, default="", max_length=10, verbose_name="to"
                    ),
                ),
                (
                    "duration_months",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="duration in months"
                    ),
                ),
                ("current", models.BooleanField(default=False, verbose_name="current")),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
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
                    "claim",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="profiles.claim",
                        verbose_name="claim",
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
                        verbose_name="employer",
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
                (
                    "role",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="profiles.role",
                        verbose_name="role",
                    ),
                ),
                (
                    "signed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="added by",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical position",
                "verbose_name_plural": "historical positions",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSalaryStatement",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "low",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=10, null=True, verbose_name="from"
                    ),
                ),
                (
                    "high",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=10, null=True, verbose_name="to"
                    ),
                ),
                (
                    "currency",
                    models.CharField(
                        default="EUR", help_text="ISO 4217: EUR", max_length=3, verbose_name="currency"
                    ),
                ),
                (
                    "period",
                    models.CharField(
                        choices=[
                            ("year", "a year"),
                            ("month", "a month"),
                            ("day", "a day"),
                            ("hour", "an hour"),
                        ],
                        default="year",
                        max_length=5,
                        verbose_name="period",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        blank=True,
                        choices=[("gross", "gross"), ("net", "net")],
                        max_length=5,
                        verbose_name="gross or net",
                    ),
                ),
                (
                    "seniority",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("intern", "intern"),
                            ("junior", "junior"),
                            ("confirmed", "confirmed"),
                            ("senior", "senior"),
                            ("lead", "lead"),
                            ("manager", "manager"),
                        ],
                        max_length=9,
                        verbose_name="seniority",
                    ),
                ),
                (
                    "about",
                    models.CharField(
                        choices=[
                            ("person", "about this person"),
                            ("role", "about the role in general"),
                            ("market", "about the market"),
                        ],
                        default="role",
                        max_length=6,
                        verbose_name="about whom",
                    ),
                ),
                ("year", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="year")),
                (
                    "gross_low",
                    models.PositiveIntegerField(
                        editable=False, null=True, verbose_name="gross euros a year, from"
                    ),
                ),
                (
                    "gross_high",
                    models.PositiveIntegerField(
                        editable=False, null=True, verbose_name="gross euros a year, to"
                    ),
                ),
                (
                    "derivation",
                    models.CharField(blank=True, editable=False, max_length=40, verbose_name="derived by"),
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
                    "claim",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="profiles.claim",
                        verbose_name="claim",
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
                (
                    "role",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="profiles.role",
                        verbose_name="role",
                    ),
                ),
                (
                    "signed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="added by",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical salary",
                "verbose_name_plural": "historical salaries",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalWorkingLife",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "aspect",
                    models.CharField(
                        choices=[
                            ("remote", "remote work"),
                            ("office", "at the office"),
                            ("hours", "hours"),
                            ("time_split", "split of time"),
                            ("bonus", "bonus"),
                            ("english", "English at work"),
                            ("travel", "travel"),
                            ("team_size", "size of the team"),
                            ("contract", "contract"),
                        ],
                        max_length=10,
                        verbose_name="aspect",
                    ),
                ),
                ("value", models.CharField(max_length=200, verbose_name="what is said")),
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
                    "claim",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="profiles.claim",
                        verbose_name="claim",
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
                (
                    "signed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="added by",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical working life",
                "verbose_name_plural": "historical working life",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="Answer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "answer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="profiles.evidence",
                        verbose_name="answer",
                    ),
                ),
                (
                    "claim",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)s",
                        to="profiles.claim",
                        verbose_name="claim",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="answers",
                        to="profiles.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "question",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="profiles.evidence",
                        verbose_name="question",
                    ),
                ),
                (
                    "signed_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="added by",
                    ),
                ),
                (
                    "topic",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="answers",
                        to="profiles.topic",
                        verbose_name="topic",
                    ),
                ),
            ],
            options={
                "verbose_name": "answer",
                "verbose_name_plural": "answers",
                "ordering": ("person", "answer__start", "pk"),
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("claim__isnull", False), ("signed_by__isnull", False), _connector="OR"
                        ),
                        name="answer_is_claimed_or_signed",
                        violation_error_message="A fact comes from a claim, or an editor signs it.",
                    ),
                    models.UniqueConstraint(
                        fields=("person", "topic", "answer"),
                        name="answer_is_given_once",
                        violation_error_message="This answer is kept already.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EducationStep",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("programme", models.CharField(blank=True, max_length=200, verbose_name="programme")),
                ("field", models.CharField(blank=True, max_length=200, verbose_name="field of study")),
                ("degree", models.CharField(blank=True, max_length=200, verbose_name="degree")),
                ("location", models.CharField(blank=True, max_length=100, verbose_name="place")),
                (
                    "start",
                    profiles.models.dates.PartialDateField(
                        blank=True, default="", max_length=10, verbose_name="from"
                    ),
                ),
                (
                    "end",
                    profiles.models.dates.PartialDateField(
                        blank=True, default="", max_length=10, verbose_name="to"
                    ),
                ),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
                (
                    "claim",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)s",
                        to="profiles.claim",
                        verbose_name="claim",
                    ),
                ),
                (
                    "evidence",
                    models.ManyToManyField(
                        blank=True, related_name="%(class)ss", to="profiles.evidence", verbose_name="passages"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="education_steps",
                        to="profiles.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "school",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="steps",
                        to="profiles.school",
                        verbose_name="school",
                    ),
                ),
                (
                    "signed_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="added by",
                    ),
                ),
            ],
            options={
                "verbose_name": "studies",
                "verbose_name_plural": "studies",
                "ordering": ("person", "order", "pk"),
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("claim__isnull", False), ("signed_by__isnull", False), _connector="OR"
                        ),
                        name="educationstep_is_claimed_or_signed",
                        violation_error_message="A fact comes from a claim, or an editor signs it.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("order__gte", 1)),
                        name="educationstep_is_counted_from_one",
                        violation_error_message="The first step has number 1.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("start", ""),
                            ("start__regex", "^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"),
                            _connector="OR",
                        ),
                        name="educationstep_start_is_a_date",
                        violation_error_message="Write the date as precisely as it is told: 2019, 2019-09 or 2019-09-15.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("end", ""),
                            ("end__regex", "^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"),
                            _connector="OR",
                        ),
                        name="educationstep_end_is_a_date",
                        violation_error_message="Write the date as precisely as it is told: 2019, 2019-09 or 2019-09-15.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("start", ""),
                            ("end", ""),
                            ("end__gte", django.db.models.functions.text.Left(models.F("start"), 4)),
                            _connector="OR",
                        ),
                        name="educationstep_ends_after_it_starts",
                        violation_error_message="The end comes before the start.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("school__isnull", False),
                            models.Q(("programme", ""), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            models.Q(("degree", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="educationstep_says_something",
                        violation_error_message="Name the school, the programme, the field or the degree.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PersonSkill",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "told",
                    models.CharField(
                        choices=[
                            ("uses", "works with it"),
                            ("needs", "says the job asks for it"),
                            ("advises", "advises to learn it"),
                        ],
                        default="uses",
                        max_length=7,
                        verbose_name="how it is told",
                    ),
                ),
                (
                    "claim",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)s",
                        to="profiles.claim",
                        verbose_name="claim",
                    ),
                ),
                (
                    "evidence",
                    models.ManyToManyField(
                        blank=True, related_name="%(class)ss", to="profiles.evidence", verbose_name="passages"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="skills",
                        to="profiles.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "signed_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="added by",
                    ),
                ),
                (
                    "skill",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="people",
                        to="profiles.skill",
                        verbose_name="skill",
                    ),
                ),
            ],
            options={
                "verbose_name": "skill of a person",
                "verbose_name_plural": "skills of people",
                "ordering": ("person", "pk"),
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("claim__isnull", False), ("signed_by__isnull", False), _connector="OR"
                        ),
                        name="personskill_is_claimed_or_signed",
                        violation_error_message="A fact comes from a claim, or an editor signs it.",
                    ),
                    models.UniqueConstraint(
                        fields=("person", "skill"),
                        name="personskill_is_told_once",
                        violation_error_message="This person has this skill already.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Position",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(blank=True, max_length=200, verbose_name="title as told")),
                ("team", models.CharField(blank=True, max_length=200, verbose_name="team")),
                (
                    "kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("internship", "internship"),
                            ("apprenticeship", "apprenticeship"),
                            ("job", "job"),
                            ("freelance", "freelance"),
                            ("founder", "founder"),
                            ("research", "research"),
                        ],
                        max_length=14,
                        verbose_name="kind",
                    ),
                ),
                (
                    "seniority",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("intern", "intern"),
                            ("junior", "junior"),
                            ("confirmed", "confirmed"),
                            ("senior", "senior"),
                            ("lead", "lead"),
                            ("manager", "manager"),
                        ],
                        max_length=9,
                        verbose_name="seniority",
                    ),
                ),
                ("location", models.CharField(blank=True, max_length=100, verbose_name="place")),
                (
                    "start",
                    profiles.models.dates.PartialDateField(
                        blank=True, default="", max_length=10, verbose_name="from"
                    ),
                ),
                (
                    "end",
                    profiles.models.dates.PartialDateField(
                        blank=True, default="", max_length=10, verbose_name="to"
                    ),
                ),
                (
                    "duration_months",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="duration in months"
                    ),
                ),
                ("current", models.BooleanField(default=False, verbose_name="current")),
                ("order", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
                (
                    "claim",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)s",
                        to="profiles.claim",
                        verbose_name="claim",
                    ),
                ),
                (
                    "employer",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="positions",
                        to="profiles.employer",
                        verbose_name="employer",
                    ),
                ),
                (
                    "evidence",
                    models.ManyToManyField(
                        blank=True, related_name="%(class)ss", to="profiles.evidence", verbose_name="passages"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="positions",
                        to="profiles.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "role",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="positions",
                        to="profiles.role",
                        verbose_name="role",
                    ),
                ),
                (
                    "signed_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="added by",
                    ),
                ),
            ],
            options={
                "verbose_name": "position",
                "verbose_name_plural": "positions",
                "ordering": ("person", "order", "pk"),
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("claim__isnull", False), ("signed_by__isnull", False), _connector="OR"
                        ),
                        name="position_is_claimed_or_signed",
                        violation_error_message="A fact comes from a claim, or an editor signs it.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("order__gte", 1)),
                        name="position_is_counted_from_one",
                        violation_error_message="The first step has number 1.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("start", ""),
                            ("start__regex", "^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"),
                            _connector="OR",
                        ),
                        name="position_start_is_a_date",
                        violation_error_message="Write the date as precisely as it is told: 2019, 2019-09 or 2019-09-15.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("end", ""),
                            ("end__regex", "^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"),
                            _connector="OR",
                        ),
                        name="position_end_is_a_date",
                        violation_error_message="Write the date as precisely as it is told: 2019, 2019-09 or 2019-09-15.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("start", ""),
                            ("end", ""),
                            ("end__gte", django.db.models.functions.text.Left(models.F("start"), 4)),
                            _connector="OR",
                        ),
                        name="position_ends_after_it_starts",
                        violation_error_message="The end comes before the start.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("employer__isnull", False),
                            ("role__isnull", False),
                            models.Q(("title", ""), _negated=True),
                            models.Q(("location", ""), _negated=True),
                            models.Q(("kind", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="position_says_something",
                        violation_error_message="Name the employer, the title, the place or the kind of position.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("current", False), ("end", ""), _connector="OR"),
                        name="position_that_is_current_has_no_end",
                        violation_error_message="A current position has no end yet.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("duration_months", None), ("duration_months__gte", 1), _connector="OR"
                        ),
                        name="position_lasts_a_month_at_least",
                        violation_error_message="A position lasts one month at least.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SalaryStatement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "low",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=10, null=True, verbose_name="from"
                    ),
                ),
                (
                    "high",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=10, null=True, verbose_name="to"
                    ),
                ),
                (
                    "currency",
                    models.CharField(
                        default="EUR", help_text="ISO 4217: EUR", max_length=3, verbose_name="currency"
                    ),
                ),
                (
                    "period",
                    models.CharField(
                        choices=[
                            ("year", "a year"),
                            ("month", "a month"),
                            ("day", "a day"),
                            ("hour", "an hour"),
                        ],
                        default="year",
                        max_length=5,
                        verbose_name="period",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        blank=True,
                        choices=[("gross", "gross"), ("net", "net")],
                        max_length=5,
                        verbose_name="gross or net",
                    ),
                ),
                (
                    "seniority",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("intern", "intern"),
                            ("junior", "junior"),
                            ("confirmed", "confirmed"),
                            ("senior", "senior"),
                            ("lead", "lead"),
                            ("manager", "manager"),
                        ],
                        max_length=9,
                        verbose_name="seniority",
                    ),
                ),
                (
                    "about",
                    models.CharField(
                        choices=[
                            ("person", "about this person"),
                            ("role", "about the role in general"),
                            ("market", "about the market"),
                        ],
                        default="role",
                        max_length=6,
                        verbose_name="about whom",
                    ),
                ),
                ("year", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="year")),
                (
                    "gross_low",
                    models.PositiveIntegerField(
                        editable=False, null=True, verbose_name="gross euros a year, from"
                    ),
                ),
                (
                    "gross_high",
                    models.PositiveIntegerField(
                        editable=False, null=True, verbose_name="gross euros a year, to"
                    ),
                ),
                (
                    "derivation",
                    models.CharField(blank=True, editable=False, max_length=40, verbose_name="derived by"),
                ),
                (
                    "claim",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)s",
                        to="profiles.claim",
                        verbose_name="claim",
                    ),
                ),
                (
                    "evidence",
                    models.ManyToManyField(
                        blank=True, related_name="%(class)ss", to="profiles.evidence", verbose_name="passages"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="salary_statements",
                        to="profiles.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "role",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="salary_statements",
                        to="profiles.role",
                        verbose_name="role",
                    ),
                ),
                (
                    "signed_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="added by",
                    ),
                ),
            ],
            options={
                "verbose_name": "salary",
                "verbose_name_plural": "salaries",
                "ordering": ("person", "gross_low", "pk"),
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("claim__isnull", False), ("signed_by__isnull", False), _connector="OR"
                        ),
                        name="salarystatement_is_claimed_or_signed",
                        violation_error_message="A fact comes from a claim, or an editor signs it.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("low__gt", 0), ("low__isnull", False)),
                            models.Q(("high__gt", 0), ("high__isnull", False)),
                            _connector="OR",
                        ),
                        name="salarystatement_has_an_amount",
                        violation_error_message="Give at least one amount.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("low", None), ("high", None), ("low__lte", models.F("high")), _connector="OR"
                        ),
                        name="salarystatement_range_is_upright",
                        violation_error_message="The lower amount comes first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("currency__regex", "^[A-Z]{3}$")),
                        name="salarystatement_currency_is_iso",
                        violation_error_message="Write the currency in three capitals: EUR.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("derivation", ""), ("gross_high__isnull", True), ("gross_low__isnull", True)
                            ),
                            models.Q(
                                ("gross_high__isnull", False),
                                ("gross_low__isnull", False),
                                ("gross_low__lte", models.F("gross_high")),
                                models.Q(("derivation", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="salarystatement_is_derived_by_a_rule",
                        violation_error_message="A derived amount says which rule derived it.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="WorkingLife",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "aspect",
                    models.CharField(
                        choices=[
                            ("remote", "remote work"),
                            ("office", "at the office"),
                            ("hours", "hours"),
                            ("time_split", "split of time"),
                            ("bonus", "bonus"),
                            ("english", "English at work"),
                            ("travel", "travel"),
                            ("team_size", "size of the team"),
                            ("contract", "contract"),
                        ],
                        max_length=10,
                        verbose_name="aspect",
                    ),
                ),
                ("value", models.CharField(max_length=200, verbose_name="what is said")),
                (
                    "claim",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)s",
                        to="profiles.claim",
                        verbose_name="claim",
                    ),
                ),
                (
                    "evidence",
                    models.ManyToManyField(
                        blank=True, related_name="%(class)ss", to="profiles.evidence", verbose_name="passages"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="working_life",
                        to="profiles.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "signed_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="added by",
                    ),
                ),
            ],
            options={
                "verbose_name": "working life",
                "verbose_name_plural": "working life",
                "ordering": ("person", "pk"),
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("claim__isnull", False), ("signed_by__isnull", False), _connector="OR"
                        ),
                        name="workinglife_is_claimed_or_signed",
                        violation_error_message="A fact comes from a claim, or an editor signs it.",
                    ),
                    models.UniqueConstraint(
                        fields=("person", "aspect", "value"),
                        name="workinglife_is_told_once",
                        violation_error_message="This is said already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("value", ""), _negated=True),
                        name="workinglife_says_something",
                        violation_error_message="Say what is told of it.",
                    ),
                ],
            },
        ),
    ]
