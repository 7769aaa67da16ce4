"""What readers found, and what editors said of it."""

import django.db.models.deletion
import simple_history.models
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("profiles", "0002_interviews_and_people"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Claim",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("person", "person"),
                            ("education", "studies"),
                            ("position", "position"),
                            ("skill", "skill"),
                            ("salary", "salary"),
                            ("working_life", "working life"),
                            ("answer", "answer"),
                        ],
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                ("order", models.PositiveSmallIntegerField(verbose_name="order")),
                ("payload", models.JSONField(verbose_name="what it says")),
                ("confidence", models.FloatField(verbose_name="confidence")),
                ("rule", models.CharField(max_length=100, verbose_name="rule")),
                ("doubt", models.CharField(blank=True, max_length=300, verbose_name="doubt")),
                ("fingerprint", models.CharField(db_index=True, editable=False, max_length=64)),
                (
                    "evidence",
                    models.ManyToManyField(
                        related_name="claims", to="profiles.evidence", verbose_name="passages"
                    ),
                ),
            ],
            options={
                "verbose_name": "claim",
                "verbose_name_plural": "claims",
                "ordering": ("reading", "kind", "order"),
            },
        ),
        migrations.CreateModel(
            name="HistoricalDecision",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "verdict",
                    models.CharField(
                        choices=[
                            ("accepted", "accepted"),
                            ("corrected", "corrected"),
                            ("rejected", "rejected"),
                        ],
                        max_length=9,
                        verbose_name="verdict",
                    ),
                ),
                ("payload", models.JSONField(blank=True, null=True, verbose_name="as corrected")),
                ("at", models.DateTimeField(blank=True, editable=False, verbose_name="on")),
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
                    "by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="by",
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
            ],
            options={
                "verbose_name": "historical decision",
                "verbose_name_plural": "historical decisions",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="Reading",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("reader", models.CharField(max_length=50, verbose_name="reader")),
                ("version", models.CharField(max_length=20, verbose_name="version")),
                ("warnings", models.JSONField(blank=True, default=list, verbose_name="warnings")),
                ("people", models.JSONField(blank=True, default=list, verbose_name="people named")),
                ("read_at", models.DateTimeField(auto_now_add=True, verbose_name="read on")),
                (
                    "interview",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="readings",
                        to="profiles.interview",
                        verbose_name="interview",
                    ),
                ),
            ],
            options={
                "verbose_name": "reading",
                "verbose_name_plural": "readings",
                "ordering": ("-read_at", "-pk"),
            },
        ),
        migrations.AddField(
            model_name="claim",
            name="reading",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="claims",
                to="profiles.reading",
                verbose_name="reading",
            ),
        ),
        migrations.CreateModel(
            name="Decision",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "verdict",
                    models.CharField(
                        choices=[
                            ("accepted", "accepted"),
                            ("corrected", "corrected"),
                            ("rejected", "rejected"),
                        ],
                        max_length=9,
                        verbose_name="verdict",
                    ),
                ),
                ("payload", models.JSONField(blank=True, null=True, verbose_name="as corrected")),
                ("at", models.DateTimeField(auto_now=True, verbose_name="on")),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="by",
                    ),
                ),
                (
                    "claim",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decision",
                        to="profiles.claim",
                        verbose_name="claim",
                    ),
                ),
            ],
            options={
                "verbose_name": "decision",
                "verbose_name_plural": "decisions",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("payload__isnull", False), ("verdict", "corrected")),
                            models.Q(
                                ("payload__isnull", True), models.Q(("verdict", "corrected"), _negated=True)
                            ),
                            _connector="OR",
                        ),
                        name="decision_corrects_with_a_payload",
                        violation_error_message="A correction says what is right; another verdict says nothing more.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("verdict__in", ["accepted", "corrected", "rejected"])),
                        name="decision_is_a_known_verdict",
                        violation_error_message="This verdict is not known.",
                    ),
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="reading",
            constraint=models.UniqueConstraint(
                fields=("interview", "reader", "version"),
                name="reading_is_made_once",
                violation_error_message="This version has read this interview already.",
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.UniqueConstraint(
                fields=("reading", "kind", "order"),
                name="claim_has_its_place",
                violation_error_message="Two claims of one kind cannot stand in the same place.",
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(("confidence__gte", 0), ("confidence__lte", 1)),
                name="claim_confidence_is_a_share",
                violation_error_message="Confidence lies between 0 and 1.",
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "kind__in",
                        ["person", "education", "position", "skill", "salary", "working_life", "answer"],
                    )
                ),
                name="claim_is_of_a_known_kind",
                violation_error_message="This kind of fact is not known.",
            ),
        ),
    ]
