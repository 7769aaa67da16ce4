"""What the profile says of the person, in both languages."""

from django import forms

from profiles.models import Person


class ProfileForm(forms.ModelForm):
    """What a page shows above the route."""

    class Meta:
        model = Person
        fields = ("name", "pseudonym", "headline_fr", "headline_en", "age", "location")
