"""Adds people: accounts, sign-ins, roles, links and counted tries; finds an organiser's devices."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _accounts()
    _roles()
    _links_and_tries()
    op.create_index(op.f("ix_device_organiser_id"), "device", ["organiser_id"], unique=False)


def _accounts() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=False),
        sa.Column("admin", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("suspended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("factor_secret", sa.LargeBinary(), nullable=True),
        sa.Column("factor_confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("factor_step", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "factor_confirmed_at IS NULL OR factor_secret IS NOT NULL",
            name=op.f("ck_person_factor_has_its_secret"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("email", name=op.f("uq_person_email")),
    )
    op.create_index(
        "ix_person_admins",
        "person",
        ["id"],
        unique=False,
        sqlite_where=sa.text("admin"),
        postgresql_where=sa.text("admin"),
    )
    op.create_table(
        "recovery_code",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["person.id"], name=op.f("fk_recovery_code_user_id")),
        sa.PrimaryKeyConstraint("user_id", "code_hash", name=op.f("pk_recovery_code")),
    )
    op.create_table(
        "sign_in",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("browser", sa.String(length=200), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["person.id"], name=op.f("fk_sign_in_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_in")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_sign_in_token_hash")),
    )
    op.create_index(op.f("ix_sign_in_user_id"), "sign_in", ["user_id"], unique=False)


def _roles() -> None:
    op.create_table(
        "membership",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("organiser_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("verified_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "role IN ('promoter', 'clerk', 'steward', 'supervisor', 'manager')",
            name=op.f("ck_membership_role_known"),
        ),
        sa.CheckConstraint(
            "verified_at IS NULL OR role = 'promoter'",
            name=op.f("ck_membership_promoters_are_verified"),
        ),
        sa.ForeignKeyConstraint(["user_id"], ["person.id"], name=op.f("fk_membership_user_id")),
        sa.PrimaryKeyConstraint("user_id", "organiser_id", "role", name=op.f("pk_membership")),
    )
    op.create_index(
        op.f("ix_membership_organiser_id"), "membership", ["organiser_id"], unique=False
    )
    op.create_table(
        "event_promoter",
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["person.id"], name=op.f("fk_event_promoter_user_id")),
        sa.PrimaryKeyConstraint("event_id", "user_id", name=op.f("pk_event_promoter")),
    )
    op.create_index(op.f("ix_event_promoter_user_id"), "event_promoter", ["user_id"], unique=False)


def _links_and_tries() -> None:
    op.create_table(
        "mail_link",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=True),
        sa.Column("password_hash", sa.String(length=200), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("organiser_id", sa.Uuid(), nullable=True),
        sa.Column("roles", sa.JSON(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "kind IN ('confirm_address', 'password_reset', 'staff_invitation')",
            name=op.f("ck_mail_link_kind_known"),
        ),
        sa.ForeignKeyConstraint(["made_by"], ["person.id"], name=op.f("fk_mail_link_made_by")),
        sa.ForeignKeyConstraint(["user_id"], ["person.id"], name=op.f("fk_mail_link_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mail_link")),
    )
    op.create_index(op.f("ix_mail_link_email"), "mail_link", ["email"], unique=False)
    op.create_index(op.f("ix_mail_link_expires_at"), "mail_link", ["expires_at"], unique=False)
    op.create_index(op.f("ix_mail_link_organiser_id"), "mail_link", ["organiser_id"], unique=False)
    op.create_table(
        "counted_try",
        sa.Column("subject", sa.String(length=100), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("subject", name=op.f("pk_counted_try")),
    )
    op.create_table(
        "setup",
        sa.Column("id", sa.SmallInteger(), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_setup_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setup")),
    )
