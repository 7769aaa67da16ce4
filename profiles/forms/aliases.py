"""A written form, and the one thing that it is a form of."""

from django import forms
from django.core.exceptions import ValidationError

from profiles.models import Alias, fold


class AliasForm(forms.ModelForm):
    """Checks the folded form too, which nobody types: a form may be taken already."""

    class Meta:
        model = Alias
        fields = "__all__"  # noqa: DJ007  the admin says which

    def _post_clean(self) -> None:
        super()._post_clean()  # type: ignore[misc]  # Django's own hook after the model's fields
        if not self.errors:
            self.instance.folded = fold(self.instance.form)
            try:
                self.instance.validate_constraints()
            except ValidationError as error:
                self._update_errors(error)  # type: ignore[attr-defined]
