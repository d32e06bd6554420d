// SPDX-License-Identifier: GPL-3.0-or-later
// A folder's manifest and its sums, as somebody may have changed them.
//
// First byte odd: the file gets a last line that vouches for it, so that what is above it is read.
#include "tests/fuzz/fuzzing.h"

#include "core/archive/foldermanifest.h"
#include "core/archive/sha256.h"

#include <QFile>
#include <QTemporaryDir>

using namespace mailsheaf;
using namespace mailsheaf::fuzzing;

namespace {

QByteArray vouchedFor(QByteArray text)
{
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    const auto lines = std::max<qsizetype>(2, text.count('\n'));
    return text + "end\t" + QByteArray::number(lines - 2) + '\t' + Sha256::of(text).toHex() + '\n';
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the file can be written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir directory(QStringLiteral("/dev/shm/mailsheaf-fuzz-XXXXXX"));
    static const QString path = directory.filePath(QStringLiteral("file"));
    Input input(data, size);
    const bool vouched = input.byte() % 2 == 1;
    write(path, vouched ? vouchedFor(input.bytes()) : input.bytes());

    const bool intact = foldermanifest::isIntact(path);
    int begun = 0;
    int told = 0;
    const auto read = foldermanifest::read(
        path,
        [&](const foldermanifest::Heading &) -> Result<void> {
            ++begun;
            return {};
        },
        [&](const KeptMessage &) -> Result<void> {
            require(begun == 1, "the heading comes first");
            ++told;
            return {};
        });
    require(begun == (intact ? 1 : 0), "nothing is believed of a manifest that is not intact");
    require(intact || !read, "a damaged manifest is a failure");
    for (const QByteArray &sum : foldermanifest::readSums(path))
        require(sum.size() == 32, "a sum is a SHA-256");
    return 0;
}
