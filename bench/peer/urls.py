# SPDX-License-Identifier: MPL-2.0
"""The peer's only address is the admin."""

from django.contrib import admin
from django.urls import path

urlpatterns = [path("admin/", admin.site.urls)]
