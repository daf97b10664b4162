"""Secret Services that misbehave: one that never answers, one that refuses, one that is locked."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

_PROMPT = "/org/freedesktop/secrets/prompt/1"
Answer = Callable[[Message], Message | bool]


@asynccontextmanager
async def secret_service(address: str, answer: Answer) -> AsyncIterator[MessageBus]:
    """Owns the Secret Service's name and answers every call to it with `answer`."""
    bus = await MessageBus(bus_address=address).connect()
    bus.add_message_handler(
        lambda message: message.message_type is MessageType.METHOD_CALL and answer(message)
    )
    await bus.request_name("org.freedesktop.secrets")
    try:
        yield bus
    finally:
        bus.disconnect()
        await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]


def never(_call: Message) -> bool:
    """Takes the call and never answers it."""
    return True


def refusal(call: Message) -> Message:
    return Message.new_error(call, "org.freedesktop.DBus.Error.AccessDenied", "not for you")


class LockedCollection:
    """A locked collection whose unlock dialog stays open until `dialog_closed`."""

    def __init__(self) -> None:
        self.dialogs = 0

    def __call__(self, call: Message) -> Message | bool:
        match call.member:
            case "Get" if call.body[1] == "Locked":
                return Message.new_method_return(call, "v", [Variant("b", True)])
            case "Get":
                return Message.new_method_return(call, "v", [Variant("s", "Login")])
            case "Unlock":
                return Message.new_method_return(call, "aoo", [[], _PROMPT])
            case "Prompt":
                self.dialogs += 1
                return Message.new_method_return(call)
        return False

    def dialog_closed(self, bus: MessageBus) -> None:
        """The user dismissed it."""
        bus.send(
            Message.new_signal(
                _PROMPT,
                "org.freedesktop.Secret.Prompt",
                "Completed",
                "bv",
                [True, Variant("ao", [])],
            )
        )
