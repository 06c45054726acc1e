// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace dwc {

class Button;

/// A frame with a title and, at its end, a link. Never in another one.
class Card : public QFrame
{
    Q_OBJECT

public:
    Card(Theme &theme, const QString &title, QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);
    void setLink(const QString &text);
    /// Something else at the end of the title's row, such as a legend; the card owns it.
    void addToHead(QWidget *widget);
    /// The body reaches so many pixels further than the title to both sides: for what has room of its own.
    void setBodyReach(int pixels);

Q_SIGNALS:
    void linkClicked();

private:
    QWidget *m_head;
    QHBoxLayout *m_headRow;
    QLabel *m_title;
    Button *m_link;
    QVBoxLayout *m_body;
};

} // namespace dwc
