"""The addresses: the admin, and the tracker's own pages from the root."""

from django.urls import include, path

from commitments.admin import admin_site

urlpatterns = [
    path("beheer/", admin_site.urls),
    path("", include("commitments.urls")),
]
