// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

#include <chrono>
#include <cmath>
#include <concepts>

namespace mailsheaf {

/// Builds one object in the order of the calls; QJsonObject would sort "event" somewhere into the middle.
class JsonLine final
{
public:
    explicit JsonLine(QLatin1StringView event) { add("event", QString(event)); }

    JsonLine &add(const char *key, const QJsonValue &value)
    {
        const QByteArray pair = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        m_text += m_text.isEmpty() ? "{\"" : ",\"";
        m_text += QByteArray(key) + "\":" + pair.mid(1, pair.size() - 2);
        return *this;
    }

    template <std::same_as<bool> Bool> // a plain bool overload would attract numbers
    JsonLine &add(const char *key, Bool value)
    {
        return add(key, QJsonValue(value));
    }
    template <std::floating_point Real> // would become a whole number
    JsonLine &add(const char *key, Real value)
    {
        return add(key, QJsonValue(value));
    }
    JsonLine &add(const char *key, quint64 value) { return add(key, QJsonValue(static_cast<qint64>(value))); }
    JsonLine &add(const char *key, std::chrono::milliseconds time)
    {
        return add(key, QJsonValue(static_cast<double>(time.count()) / 1000.0));
    }
    /// A rate: a tenth is exact enough, and shorter.
    JsonLine &addRate(const char *key, double perSecond)
    {
        return add(key, QJsonValue(std::round(perSecond * 10) / 10));
    }
    JsonLine &addIfAny(const char *key, const QString &text)
    {
        return text.isEmpty() ? *this : add(key, text);
    }

    [[nodiscard]] QString text() const { return QString::fromUtf8(m_text + '}'); }

private:
    QByteArray m_text;
};

} // namespace mailsheaf
