"""Interviews are found by their title whatever its accents."""

from django.db import migrations

from profiles.models.names import FoldedField


class Migration(migrations.Migration):
    dependencies = [("profiles", "0005_versions_and_cards")]

    operations = [
        migrations.AddField(model, "folded", FoldedField(blank=True, default="", editable=False, of="title"))
        for model in ("interview", "historicalinterview")
    ]
