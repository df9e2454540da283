# Everything a newcomer needs. The scripts install what is missing; nothing else is assumed but Swift.

.PHONY: run test test-long bench generate

run:
	@Scripts/install-packages
	@mkdir -p var
	swift build -c release --product innkeeper
	@exec "$$(swift build -c release --show-bin-path)/innkeeper" demo --database sqlite:var/innkeeper.sqlite

test:
	@Scripts/install-packages poppler-utils
	@Scripts/test

test-long:
	@Scripts/install-packages poppler-utils
	@INNKEEPER_TEST_LONG=1 Scripts/test

bench:
	@Scripts/install-packages
	@Scripts/bench

generate:
	@Scripts/install-packages
	swift run ContractGenerator
