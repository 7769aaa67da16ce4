"""What is said of pay, and what is derived from it."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from profiles.models.person import Person
from profiles.models.position import Seniority
from profiles.models.role import Role
from profiles.models.told import Evidenced
from profiles.reading import facts


class Period(models.TextChoices):
    YEAR = facts.Period.YEAR, _("a year")
    MONTH = facts.Period.MONTH, _("a month")
    DAY = facts.Period.DAY, _("a day")
    HOUR = facts.Period.HOUR, _("an hour")


class PayBasis(models.TextChoices):
    GROSS = facts.PayBasis.GROSS, _("gross")
    NET = facts.PayBasis.NET, _("net")


class About(models.TextChoices):
    """Whom a figure is about; shown with every figure."""

    PERSON = facts.About.PERSON, _("about this person")
    ROLE = facts.About.ROLE, _("about the role in general")
    MARKET = facts.About.MARKET, _("about the market")


class SalaryStatement(Evidenced):
    """A figure as told, in `currency` a `period`, and the gross euros a year derived from it.

    `derivation` names the rule of `profiles.actions.pay` that derived; empty where nothing could be.
    """

    person = models.ForeignKey(
        Person, models.PROTECT, related_name="salary_statements", verbose_name=_("person")
    )
    low = models.DecimalField(_("from"), max_digits=10, decimal_places=2, null=True, blank=True)
    high = models.DecimalField(_("to"), max_digits=10, decimal_places=2, null=True, blank=True)
    currency = models.CharField(_("currency"), max_length=3, default="EUR", help_text=_("ISO 4217: EUR"))
    period = models.CharField(_("period"), max_length=5, choices=Period, default=Period.YEAR)
    basis = models.CharField(_("gross or net"), max_length=5, choices=PayBasis, blank=True)
    seniority = models.CharField(_("seniority"), max_length=9, choices=Seniority, blank=True)
    role = models.ForeignKey(
        Role, models.PROTECT, null=True, blank=True, related_name="salary_statements", verbose_name=_("role")
    )
    about = models.CharField(_("about whom"), max_length=6, choices=About, default=About.ROLE)
    year = models.PositiveSmallIntegerField(_("year"), null=True, blank=True)
    gross_low = models.PositiveIntegerField(_("gross euros a year, from"), null=True, editable=False)
    gross_high = models.PositiveIntegerField(_("gross euros a year, to"), null=True, editable=False)
    derivation = models.CharField(_("derived by"), max_length=40, blank=True, editable=False)

    class Meta(Evidenced.Meta):
        verbose_name = _("salary")
        verbose_name_plural = _("salaries")
        ordering = ("person", "gross_low", "pk")
        constraints = (
            *Evidenced.Meta.constraints,
            models.CheckConstraint(
                name="salarystatement_has_an_amount",
                condition=Q(low__isnull=False, low__gt=0) | Q(high__isnull=False, high__gt=0),
                violation_error_message=_("Give at least one amount."),
            ),
            models.CheckConstraint(
                name="salarystatement_range_is_upright",
                condition=Q(low=None) | Q(high=None) | Q(low__lte=F("high")),
                violation_error_message=_("The lower amount comes first."),
            ),
            models.CheckConstraint(
                name="salarystatement_currency_is_iso",
                condition=Q(currency__regex=r"^[A-Z]{3}$"),
                violation_error_message=_("Write the currency in three capitals: EUR."),
            ),
            models.CheckConstraint(
                name="salarystatement_is_derived_by_a_rule",
                condition=Q(gross_low__isnull=True, gross_high__isnull=True, derivation="")
                | Q(gross_low__isnull=False, gross_high__isnull=False, gross_low__lte=F("gross_high"))
                & ~Q(derivation=""),
                violation_error_message=_("A derived amount says which rule derived it."),
            ),
        )

    def __str__(self) -> str:
        amounts = "–".join(f"{amount:g}" for amount in (self.low, self.high) if amount is not None)
        return f"{amounts} {self.currency} {self.get_period_display()}"
