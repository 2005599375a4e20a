"""A ministry's own sign-on: whom it sends, and which account that is.

The provider says who somebody is, never what they may do: roles are given here, by hand.
"""

from typing import Any

import jwt
from django.contrib.auth.models import User
from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest
from mozilla_django_oidc.auth import OIDCAuthenticationBackend

from commitments.actions.audit.signing_in import write_refusal
from commitments.actions.audit.writing import LONGEST_NAME, sign_on_label
from reaim_tracker.single_sign_on import read, setting, setting_or_endpoint


class SingleSignOn(OIDCAuthenticationBackend):
    """Checks what the provider sent, and finds the account by `sub` or by a verified e-mail address."""

    @staticmethod
    def get_settings(attr: str, *args: Any) -> Any:
        """As mozilla-django-oidc's; the endpoints may come from the provider itself."""
        return setting_or_endpoint(attr, *args)

    def authenticate(self, request: HttpRequest | None, **credentials: Any) -> Any:
        """The account, None for nobody. Raises SuspiciousOperation for an answer that was tampered with."""
        # Without a nonce it is not our page that asked: the form with a password comes by here too.
        if request is None or not credentials.get("nonce"):
            return None
        self.claims: dict[str, Any] = {}
        user = super().authenticate(request, **credentials)
        if user is not None and self.user_can_authenticate(user):
            return user
        self._tell(user)
        return None

    def _tell(self, user: User | None) -> None:
        why = "account staat uit" if user else "geen account gevonden"
        name = str(self.claims.get("email") or self.claims.get("sub") or "onbekend")
        write_refusal(name, f"{sign_on_label()}: {why}", user=user)

    def retrieve_matching_jwk(self, token: str) -> Any:
        """The key that signed it; a provider with one key need not name it (OpenID Connect Core, 10.1)."""
        if "kid" in jwt.get_unverified_header(token):
            return super().retrieve_matching_jwk(token)
        keys = jwt.PyJWKSet.from_dict(read(str(self.OIDC_OP_JWKS_ENDPOINT))).keys
        if len(keys) != 1:
            raise SuspiciousOperation("The token does not say which key signed it.")
        return keys[0]

    def verify_token(self, token: str, **kwargs: Any) -> Any:
        """The contents: signed by the provider, for us, not too old, with our nonce."""
        try:
            payload = super().verify_token(token, **kwargs)
        except (jwt.PyJWTError, KeyError, TypeError) as error:
            raise SuspiciousOperation("The token of the provider cannot be trusted.") from error
        audience = payload.get("aud")
        if self.OIDC_RP_CLIENT_ID not in (audience if isinstance(audience, list) else [audience]):
            raise SuspiciousOperation("The token is for somebody else.")
        issuer = setting("OIDC_ISSUER")
        if issuer and str(payload.get("iss", "")).rstrip("/") != issuer:
            raise SuspiciousOperation("The token is from somebody else.")
        if "exp" not in payload or not payload.get("sub"):
            raise SuspiciousOperation("The token does not say until when it counts, or whom it is about.")
        return payload

    def get_userinfo(self, access_token: str, id_token: str, payload: dict[str, Any]) -> dict[str, Any]:
        """What the provider tells of the person; raises SuspiciousOperation when it is of another one."""
        claims: dict[str, Any] = super().get_userinfo(access_token, id_token, payload)
        if claims.get("sub") != payload["sub"]:
            raise SuspiciousOperation("The answer is about somebody else.")
        self.claims = claims
        return claims

    def verify_claims(self, claims: dict[str, Any]) -> bool:
        """A `sub` is enough."""
        return bool(claims.get("sub"))

    def filter_users_by_claims(self, claims: dict[str, Any]) -> Any:
        """By the user name, else by the e-mail address where the provider verified it."""
        by_name = User.objects.filter(username=str(claims["sub"]))
        if by_name:
            return by_name
        return User.objects.filter(email__iexact=verified) if (verified := _verified(claims)) else by_name

    def create_user(self, claims: dict[str, Any]) -> User:
        """An account without a role or password, where the site wants that (`OIDC_CREATE_USERS`)."""
        return User.objects.create_user(
            str(claims["sub"])[:LONGEST_NAME],
            email=_verified(claims),
            first_name=str(claims.get("given_name") or "")[:150],
            last_name=str(claims.get("family_name") or "")[:150],
        )

    def get_user(self, user_id: Any) -> Any:
        """As Django's, which forgets at once an account that is switched off."""
        user = super().get_user(user_id)
        return user if user is not None and self.user_can_authenticate(user) else None


def _verified(claims: dict[str, Any]) -> str:
    return str(claims.get("email") or "") if claims.get("email_verified") is True else ""
