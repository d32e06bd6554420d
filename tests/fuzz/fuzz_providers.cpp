// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own list of providers, on top of the one that is built in.
#include "tests/fuzz/fuzzing.h"

#include "core/accounts/providerfields.h"

using namespace mailsheaf;
using namespace mailsheaf::fuzzing;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const ProviderTable builtIn = ProviderTable::builtIn();
    const auto table = builtIn.merged(Input(data, size).bytes(), QStringLiteral("providers.json"));
    if (!table) {
        require(!table.error().sentence.isEmpty(), "what is wrong has a sentence");
        return 0;
    }
    for (const Provider &provider : table->providers()) {
        require(!provider.name.isEmpty() && !provider.domains.isEmpty() && !provider.endpoint.host.isEmpty(),
                "a provider has a name, domains and a server");
        require(table->forAddress(QStringLiteral("ann@") + provider.domains.first()) != nullptr,
                "a provider is found by its domain");
        const auto again = providerFromJson(toJson(provider));
        require(again && *again == provider, "a provider can be written and read");
    }
    return 0;
}
