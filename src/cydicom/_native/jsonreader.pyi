from typing import final

@final
class JsonReader: ...
