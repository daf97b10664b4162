"""The names of the tasks that work with a key; the form itself says how they went."""

FIND_TASK, TEST_TASK, STORE_TASK = "find keyring", "test key", "store key"
