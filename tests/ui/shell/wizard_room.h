// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/bridge/scripted_backend.h"
#include "tests/ui/settings/plain_words.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/button.h"
#include "ui/widgets/wizard_frame.h"
#include "ui/widgets/writing_wizard.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace dwc::testing {

inline Error errorOf(ErrorKind kind, const std::string &subject = {})
{
    return {kind, subject, {}, 0, {}, {}};
}

/// A wizard that writes, in its window, on an engine whose backend is scripted: one window for all tests of a
/// program, since to make and show it takes longer than a test.
class WizardRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

protected:
    virtual std::unique_ptr<Backend> makeBackend() = 0;
    /// What the backend was told and asked.
    virtual void forget() = 0;

    WritingWizard *wizard() const { return m_window->findChild<WritingWizard *>(); }
    WizardFrame *frame() const { return wizard()->findChild<WizardFrame *>(); }
    Button *next() const { return frame()->nextButton(); }
    template <class T>
    T *named(const char *name) const
    {
        return wizard()->findChild<T *>(QString::fromLatin1(name));
    }
    QString textOf(const char *name) const { return named<QLabel>(name)->text().remove(QChar(0x200B)); }
    /// What a screen reader is told of each line of a list.
    QStringList linesOf(const char *list) const;
    void fillIn(const char *password);

    Theme m_theme{*qApp};
    PlainWords m_words;
    QTemporaryDir m_scratch;
    ScriptedBackend::Script m_script;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace dwc::testing
