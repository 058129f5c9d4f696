# SPDX-License-Identifier: MPL-2.0
"""The peer's pages: list, search, a person with everything in the file, one's own day, a note, an offer."""

from django.contrib import admin

from . import models


def inline(kind):
    """A kind of record on the person's page, to look at."""
    class Lines(admin.TabularInline):
        model = kind
        extra = 0
        can_delete = False
        def has_change_permission(self, request, obj=None):
            return False
        def has_add_permission(self, request, obj=None):
            return False
        def get_queryset(self, request):
            return super().get_queryset(request).select_related(*[
                field.name for field in kind._meta.fields if field.is_relation and field.name != "person"])
    return Lines


@admin.register(models.Person)
class PersonAdmin(admin.ModelAdmin):
    list_display = ["name", "born_on", "taken_over", "case"]
    list_per_page = 25
    search_fields = ["name"]
    ordering = ["name", "id"]
    # Counting everybody on every page would cost more than the page.
    show_full_result_count = False
    inlines = [inline(kind) for kind in [
        models.Membership, models.Permit, models.Visitation, models.Responsibility, models.CaseFile, models.Contract,
        models.Goal, models.Talk, models.Placement, models.DanishReferral, models.Module, models.Offer,
        models.Employment, models.Benefit, models.HealthOffer, models.Task, models.Note, models.Duty]]

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("responsibility_set", "casefile_set")

    @admin.display
    def taken_over(self, person):
        return next((one.starts_on for one in person.responsibility_set.all()), None)

    @admin.display
    def case(self, person):
        return next((one.number for one in person.casefile_set.all()), None)


@admin.register(models.Duty)
class DutyAdmin(admin.ModelAdmin):
    list_display = ["due_on", "person", "rule", "state"]
    list_per_page = 50
    list_select_related = ["person"]
    ordering = ["due_on", "person"]
    show_full_result_count = False

    def get_queryset(self, request):
        return super().get_queryset(request).filter(worker=request.user, state__in=["open", "waiting"])


@admin.register(models.Note, models.Offer)
class AddAdmin(admin.ModelAdmin):
    raw_id_fields = ["person"]
