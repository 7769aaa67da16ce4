"""Adding an interview: a file or a pasted text, and what the editor knows of it."""

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from profiles.forms.fields import PartialDate
from profiles.models import Interview

ENDINGS = ".txt,.md"  # what the file chooser offers; intake decides


class InterviewForm(forms.ModelForm):
    """One document, given once: as a file or as text."""

    file = forms.FileField(
        label=_("file"),
        required=False,
        max_length=255,
        allow_empty_file=True,  # intake says it better
        help_text=_("A .txt or .md file of at most 5 MB. Drag it here, or choose it."),
        widget=forms.FileInput(attrs={"accept": ENDINGS}),
    )
    text = forms.CharField(
        label=_("pasted text"),
        required=False,
        strip=False,
        help_text=_("The whole interview, with the names of those who speak if it has them."),
        widget=forms.Textarea(attrs={"rows": 10}),
    )
    date = PartialDate(
        label=_("date of the interview"),
        help_text=_("As precisely as it is known: 2019, 2019-09 or 2019-09-15."),
    )

    source_address = forms.URLField(
        label=_("source address"),
        required=False,
        max_length=500,
        assume_scheme="https",
        help_text=_("Where the interview can be read or heard."),
    )

    class Meta:
        model = Interview
        fields = (
            "title",
            "date",
            "medium",
            "interviewer",
            "source_address",
            "language",
            "nature",
            "shows",
        )
        help_texts = {
            "title": _("Left empty, it is read from the document."),
            "language": _("Left empty, it is told from the text."),
            "shows": _("Of the interview's text; the facts are shown once you publish them."),
        }

    def clean(self) -> dict[str, Any]:
        """Raises ValidationError unless there is one document, and only one."""
        cleaned = super().clean() or {}
        file, pasted = cleaned.get("file"), (cleaned.get("text") or "").strip()
        if file and pasted:
            self.add_error("text", _("There is a file and a pasted text: keep one of the two."))
        elif not file and not pasted and "file" not in self.errors:
            self.add_error("file", _("Choose a file, or paste the text."))
        return cleaned

    @property
    def upload(self) -> UploadedFile | None:
        return self.cleaned_data.get("file")

    def told(self) -> dict[str, Any]:
        """What the editor says of the interview, by the model's fields."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields}
