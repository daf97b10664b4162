"""The presets of an account in their order, and which of them is the default."""

from dataclasses import dataclass, replace

from whereby_desktop.meetings.presets import BUILT_IN, CONSULT, Preset


@dataclass(frozen=True, slots=True)
class PresetList:
    """A value: each change makes a new list. `default_key` is what quick create uses."""

    presets: tuple[Preset, ...] = BUILT_IN
    default_key: str = CONSULT.key

    def get(self, key: str) -> Preset | None:
        return next((preset for preset in self.presets if preset.key == key), None)

    @property
    def default(self) -> Preset:
        """The default; the first one where that is gone; never none."""
        return self.get(self.default_key) or next(iter(self.presets), CONSULT)

    def chosen(self, key: str) -> Preset:
        """The preset of that key; the default where it is not known (any longer)."""
        return self.get(key) or self.default

    def with_preset(self, preset: Preset) -> "PresetList":
        """In the place of that of the same key, else at the end."""
        if self.get(preset.key) is None:
            return replace(self, presets=(*self.presets, preset))
        changed = (preset if each.key == preset.key else each for each in self.presets)
        return replace(self, presets=tuple(changed))

    def without(self, key: str) -> "PresetList":
        return replace(self, presets=tuple(each for each in self.presets if each.key != key))

    def moved(self, key: str, place: int) -> "PresetList":
        """`place`: where it is to stand, counted from 0."""
        preset = self.get(key)
        if preset is None:
            return self
        others = [each for each in self.presets if each.key != key]
        place = min(max(place, 0), len(others))
        return replace(self, presets=(*others[:place], preset, *others[place:]))

    def with_default(self, key: str) -> "PresetList":
        return replace(self, default_key=key) if self.get(key) else self

    def with_built_in(self) -> "PresetList":
        """Those that came with the program and are no longer there, added at the end."""
        missing = tuple(each for each in BUILT_IN if self.get(each.key) is None)
        return replace(self, presets=(*self.presets, *missing))
