"""The catalogue's version, and the cards made ready for it."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("profiles", "0004_catalogue"),
    ]

    operations = [
        migrations.CreateModel(
            name="Card",
            fields=[
                (
                    "person",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="card",
                        serialize=False,
                        to="profiles.person",
                    ),
                ),
                ("version", models.PositiveBigIntegerField(db_index=True, verbose_name="catalogue version")),
                ("words", models.TextField(verbose_name="words to search")),
            ],
            options={
                "verbose_name": "card",
                "verbose_name_plural": "cards",
            },
        ),
        migrations.CreateModel(
            name="Catalogue",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("version", models.PositiveBigIntegerField(default=0, verbose_name="version")),
            ],
            options={
                "verbose_name": "catalogue",
                "verbose_name_plural": "catalogue",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("pk", 1)),
                        name="catalogue_is_one_row",
                        violation_error_message="There is one catalogue.",
                    )
                ],
            },
        ),
    ]
