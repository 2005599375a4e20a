"""The admin: where data entry records documents, passages and commitments, one subject a module."""

from commitments.admin import (
    adviezen,
    claims,
    commitments,
    details,
    documents,
    dossiers,
    histories,
    milestones,
    organisations,
    passages,
    proposals,
    reces,
    register,
    users,
)
from commitments.admin.site import admin_site

__all__ = [
    "admin_site",
    "adviezen",
    "claims",
    "commitments",
    "details",
    "documents",
    "dossiers",
    "histories",
    "milestones",
    "organisations",
    "passages",
    "proposals",
    "reces",
    "register",
    "users",
]
