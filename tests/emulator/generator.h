// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/emulator/tenant.h"

#include <QByteArray>

#include <cstdint>
#include <random>

namespace emulator {

struct GeneratorOptions
{
    std::uint64_t seed = 1;
    std::size_t devices = 500; ///< that can be written in the default scope
    bool extras = true;        ///< beside them: registered (Workplace), pending, without a trust type
    bool hostile = false;      ///< mix the worst texts and values in
};

/// Makes believable objects; equal seeds make equal tenants. The people of the directory are given, so that owners
/// exist on both sides.
class Generator
{
public:
    /// `people`: the lab's users.json.
    Generator(const GeneratorOptions &options, const QByteArray &people);

    Tenant tenant();
    /// One more device that can be written, with an owner of the directory.
    Device device(const Tenant &tenant);
    /// Something about a device that changes its object: name, version, physical ids, compliance or enabled.
    void change(Device &device);
    std::string guid();
    std::uint32_t below(std::uint32_t limit) { return limit ? std::uint32_t(m_random() % limit) : 0; }

private:
    void addPeople(Tenant &tenant, const QByteArray &people);
    void addStrangers(Tenant &tenant);
    void addExtras(Tenant &tenant);
    void makeHostile(Device &device, std::size_t number);
    void addCollisions(Tenant &tenant);
    RawJson key();
    RawJson physicalIds(const std::string &objectId, const std::string &owner);
    RawJson moment();
    std::string name();
    std::string hex(std::size_t digits);

    GeneratorOptions m_options;
    QByteArray m_people;
    std::mt19937_64 m_random;
};

} // namespace emulator
