"""The names of tasks that carry out what a person has decided: a closing program awaits them."""

DELETE_TASK, LABEL_TASK = "delete", "label"
CREATE_TASK, FORM_TASK, KEEP_SECRETS_TASK = "create", "create by form", "keep secrets"
EXTEND_TASK, DELETE_LATER_TASK = "extend", "delete later"
DECIDE_TASK = "decide which room it is"
SAVE_PRESETS_TASK = "save presets"
BULK_TASK, BATCH_TASK = "write a batch down", "batch"
KEEP_OPTIONS_TASK, REMEMBER_BEGIN_TASK = "keep link options", "remember begin"

# In the order in which they may start one another.
DECIDED = (
    DELETE_TASK, CREATE_TASK, FORM_TASK, EXTEND_TASK, DECIDE_TASK, DELETE_LATER_TASK, LABEL_TASK,
    BULK_TASK, BATCH_TASK, KEEP_OPTIONS_TASK, REMEMBER_BEGIN_TASK, SAVE_PRESETS_TASK,
    KEEP_SECRETS_TASK,
)  # fmt: skip
