// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/account_commands.h"

#include "core/model/dn.h"
#include "ui/enable/enable_words.h"
#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr qsizetype kLongestSamName = 20;

QString plainOr(const QString &text, const QString &otherwise)
{
    static const QRegularExpression kPlain(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]*\\z"));
    return kPlain.match(text).hasMatch() ? text : otherwise;
}

} // namespace

QString accountCommand(const std::string &account, const std::string &domain)
{
    const QString given = QString::fromStdString(account);
    const QString first =
        given.contains(u'=') ? firstNameOf(Dn(account)) : given.section(u'\\', -1).section(u'@', 0, 0);
    const QString name = plainOr(first, QStringLiteral("svc-writeback"));
    const QString suffix = plainOr(QString::fromStdString(domain), QStringLiteral("corp.example"));
    return QStringLiteral(
               "New-ADUser -Name '%1' -SamAccountName '%2' -UserPrincipalName '%1@%3' "
               "-AccountPassword (Read-Host -AsSecureString 'Password') -PasswordNeverExpires $true "
               "-Enabled $true")
        .arg(name, name.left(kLongestSamName), suffix);
}

AccountCommands::AccountCommands(Theme &theme, const QString &command, QWidget *parent) : QWidget(parent)
{
    auto *card = new Card(theme, tr("When there is no such account yet"), this);
    QLabel *line =
        makeLabel(theme, Type::Body, Role::Text,
                  tr("A plain user is enough: it needs no group and no other right. A Domain Admin runs "
                     "this in Windows PowerShell on a controller; the password asked for there is the "
                     "one to give in Settings."),
                  card);
    line->setWordWrap(true);
    QLabel *text = makeLabel(theme, Type::Mono, Role::Text, command, card);
    text->setObjectName(QStringLiteral("enable.accountCommand"));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setLayoutDirection(Qt::LeftToRight);
    auto *copy = new Button(theme, Button::Kind::Default, tr("Copy the command"), card);
    copy->setObjectName(QStringLiteral("enable.copyCommand"));
    copy->setIconName(QStringLiteral("copy"));
    card->body()->addWidget(line);
    card->body()->addWidget(text);
    card->body()->addWidget(copy, 0, Qt::AlignLeading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(copy, &QPushButton::clicked, this, [command] { QGuiApplication::clipboard()->setText(command); });
}

} // namespace dwc
