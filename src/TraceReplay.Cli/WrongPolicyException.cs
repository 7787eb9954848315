using TraceReplay.Model;

namespace TraceReplay.Cli;

/// <summary>A policy's file is wrong; each error names its place, so that an editor can go there.</summary>
internal sealed class WrongPolicyException(IReadOnlyList<PolicyError> errors) : Exception(string.Join('\n', errors));
