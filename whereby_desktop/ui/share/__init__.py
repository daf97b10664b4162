"""What people send of a meeting: invitation, mail, calendar file."""
