"""The addresses: Django's admin, and the tracker's own pages from the root."""

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", include("commitments.urls")),
]
