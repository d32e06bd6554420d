// SPDX-License-Identifier: GPL-3.0-or-later
// Calls a fuzz target once for each file of the given folders, in builds without libFuzzer.
#include "tests/fuzz/fuzzing.h"

#include <QDir>
#include <QFile>

int main(int argc, char **argv)
{
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QFile::decodeName(argv[i]));
        for (const QFileInfo &entry : folder.entryInfoList(QDir::Files, QDir::Name)) {
            QFile file(entry.filePath());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read.", qPrintable(entry.filePath()));
            const QByteArray bytes = file.readAll();
            std::printf("%s\n", qPrintable(entry.filePath()));
            std::fflush(stdout); // The last one is what a crash is about.
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                   static_cast<std::size_t>(bytes.size()));
            ++files;
        }
    }
    return files > 0 ? 0 : 1;
}
