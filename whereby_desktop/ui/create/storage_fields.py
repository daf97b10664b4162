"""Where a recording or a transcript is stored: at Whereby, or in one's own S3 bucket."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.draft import Storage, StorageAccess, StorageProvider
from whereby_desktop.meetings.draft_rules import Problem, Rule
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.create import option_hints, option_words
from whereby_desktop.ui.create.form_row import LabelColumn
from whereby_desktop.ui.create.option_field import OptionField, TextField
from whereby_desktop.ui.create.option_fields import OptionFields
from whereby_desktop.ui.create.problem_words import problem_words
from whereby_desktop.ui.create.secret_field import SecretField, SecretWords
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


class StorageFields(OptionFields):
    """The bucket's fields are shown only for one's own bucket, a key's or a role's by the access.

    Each of them says what is wrong with it. A secret that is missing without being a problem is
    one that the keyring has.
    """

    LEAD_TONE = "text2"

    def __init__(
        self, theme: Theme, icons: Icons, column: LabelColumn, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, column, parent)
        self._subject = "{0}"
        self._provider, self._access = self._combo(), self._combo()
        self.provider, self.access = self._provider.combo, self._access.combo
        self.bucket, self.region = self._text(), self._text()
        self.key_id = self._text()
        self.secret = SecretField(theme, icons, self._box)
        self._add_text(self.secret)
        self.role = self._text()
        self._fields: dict[Rule, TextField] = {
            Rule.STORAGE_BUCKET: self.bucket,
            Rule.STORAGE_BUCKET_FORM: self.bucket,
            Rule.STORAGE_REGION: self.region,
            Rule.STORAGE_REGION_FORM: self.region,
            Rule.STORAGE_KEY: self.key_id,
            Rule.STORAGE_KEY_FORM: self.key_id,
            Rule.STORAGE_SECRET: self.secret,
            Rule.STORAGE_SECRET_FORM: self.secret,
            Rule.STORAGE_ROLE: self.role,
            Rule.STORAGE_ROLE_FORM: self.role,
        }
        self._begin()

    @property
    def value(self) -> Storage:
        """The secret is empty where the keyring has it, and where it is missing."""
        if self.provider.value is not StorageProvider.S3:
            return Storage()
        by_key = self.access.value is StorageAccess.ACCESS_KEY
        return Storage(
            StorageProvider.S3,
            self.access.value,
            bucket=self.bucket.text,
            region=self.region.text,
            access_key_id=self.key_id.text if by_key else "",
            access_key_secret=Secret(self.secret.text) if by_key else None,
            role_arn="" if by_key else self.role.text,
        )

    def set_value(self, storage: Storage) -> None:
        self.provider.set_value(storage.provider)
        self.access.set_value(storage.access)
        self.bucket.set_text(storage.bucket)
        self.region.set_text(storage.region)
        self.key_id.set_text(storage.access_key_id)
        secret = storage.access_key_secret
        self.secret.set_text(secret.reveal() if secret else "")
        self.role.set_text(storage.role_arn)
        self._show_details()

    def set_subject(self, subject: str) -> None:
        """What is stored, with a place for the field's name: "Recording: {0}"."""
        self._subject = subject
        self._retranslate()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Those of this storage; each at its own field."""
        found: dict[TextField, str] = {}
        for problem in problems:
            if field := self._fields.get(problem.rule):
                found.setdefault(field, problem_words(problem).text)
        for field in self._fields.values():
            field.show_problem(found.get(field, ""))
        missing = not self.secret.text and bool(self.key_id.text)
        self.secret.show_kept(kept=missing and self.secret not in found)

    def focus_problem(self, rule: Rule) -> TextField | None:
        """Moves the focus to the field that has to be mended, and returns it."""
        field = self._fields.get(rule)
        if field is not None:
            field.setFocus()
        return field

    def _text(self) -> TextField:
        field = TextField(self._theme, self._icons, self._box)
        self._add_text(field)
        return field

    def _add_text(self, field: TextField) -> None:
        self._add(field)
        field.edited.connect(self.changed)

    def _show_details(self) -> None:
        own = self.provider.value is StorageProvider.S3
        by_key = self.access.value is StorageAccess.ACCESS_KEY
        self._show(self._access, self.bucket, self.region, shown=own)
        self._show(self.key_id, self.secret, shown=own and by_key)
        self._show(self.role, shown=own and not by_key)
        self._provider.set_hint(option_hints.storage_provider(self.provider.value))
        self._access.set_hint(option_hints.storage_access(self.access.value))
        self.region.set_hint(option_hints.region(needed=by_key))

    def _retranslate(self) -> None:
        self.provider.set_options(option_words.storage_providers())
        self.access.set_options(option_words.storage_accesses())
        self.bucket.set_hint(option_hints.bucket())
        self.key_id.set_hint(option_hints.access_key_id())
        self.secret.set_hint(option_hints.access_key_secret())
        self.role.set_hint(option_hints.role_arn())
        secret = self._subject.format(self.tr("Secret key"))
        self.secret.set_words(
            SecretWords(
                secret,
                self.tr("{0}, concealed").format(secret),
                self.tr("Reveal secret key"),
                self.tr("Conceal secret key"),
            )
        )
        self._name(self._provider, self.provider, self.tr("Storage"))
        self._name(self._access, self.access, self.tr("Access"))
        self._name(self.bucket, self.bucket.edit, self.tr("Bucket"))
        self._name(self.region, self.region.edit, self.tr("Region"))
        self._name(self.key_id, self.key_id.edit, self.tr("Key ID"))
        self._name(self.role, self.role.edit, self.tr("Role ARN"))
        self._labels[self.secret].setText(self.tr("Secret key"))

    def _name(self, field: OptionField, control: QWidget, name: str) -> None:
        """On screen it stands under its subject; a screen reader has to be told."""
        self._labels[field].setText(name)
        control.setAccessibleName(self._subject.format(name))
