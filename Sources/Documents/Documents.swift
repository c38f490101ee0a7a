// This file gives way to the first real one of its target.
