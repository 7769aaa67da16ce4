"""What editors mend by hand: people, interviews, schools, employers, roles, skills, written forms."""

from django.contrib.auth.models import User
from django.db import models, transaction

from profiles.actions import cards, history
from profiles.models import Person


@transaction.atomic
def save(*, entity: models.Model, by: User) -> models.Model:
    """Saves an entity; whatever the public sees of it is made anew."""
    history.save(entity, by=by)
    for person in concerned(entity=entity):
        cards.refresh(person=person)
    return entity


def concerned(*, entity: models.Model) -> models.QuerySet[Person]:
    """The published people whose profiles show `entity`."""
    paths = {
        "school": ("education_steps__school",),
        "employer": ("positions__employer",),
        "role": ("positions__role", "salary_statements__role"),
        "skill": ("skills__skill",),
        "topic": ("answers__topic",),
        "person": ("pk",),
        "interview": ("interviews",),
    }.get(entity._meta.model_name or "", ())
    shown = models.Q(pk__in=[])
    for path in paths:
        shown |= models.Q(**{path: entity.pk})
    return Person.objects.published().filter(shown).distinct()
