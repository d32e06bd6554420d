// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optiontext.h"

#include <QDir>
#include <QFileInfo>

namespace mailsheaf {

std::string help(const QString &text)
{
    return text.toStdString();
}

tl::unexpected<Error> misuse(const QString &sentence)
{
    return failure(ErrorKind::Usage, sentence);
}

QString absolute(const std::string &path)
{
    return path.empty() ? QString()
                        : QDir::cleanPath(QFileInfo(QString::fromStdString(path)).absoluteFilePath());
}

QStringList toList(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

} // namespace mailsheaf
