using TraceReplay.Events;
using static TraceReplay.Events.GfpFlags;

namespace TraceReplay.Parsing;

/// <summary>
/// The names that the kernel prints for a gfp_mask (__def_gfpflag_names, include/trace/events/mmflags.h) and what they stand for
/// (include/linux/gfp_types.h, 6.1 to 7.3).
/// </summary>
internal static class GfpNames
{
    private const GfpFlags User = Kernel | Other;
    private const GfpFlags HighUser = User | HighMem;
    private const GfpFlags HighUserMovable = HighUser | Movable;
    private const GfpFlags TransHugeLight = (HighUserMovable | Nomemalloc | Other) & ~Reclaim;

    private static readonly Dictionary<string, GfpFlags> Names = new(StringComparer.Ordinal)
    {
        ["none"] = None,
        ["0"] = None,
        ["GFP_TRANSHUGE"] = TransHugeLight | DirectReclaim,
        ["GFP_TRANSHUGE_LIGHT"] = TransHugeLight,
        ["GFP_HIGHUSER_MOVABLE"] = HighUserMovable,
        ["GFP_HIGHUSER"] = HighUser,
        ["GFP_USER"] = User,
        ["GFP_KERNEL_ACCOUNT"] = Kernel | Other,
        ["GFP_KERNEL"] = Kernel,
        ["GFP_NOFS"] = Reclaim | Io,
        ["GFP_ATOMIC"] = High | KswapdReclaim,
        ["GFP_NOIO"] = Reclaim,
        ["GFP_NOWAIT"] = KswapdReclaim,
        ["GFP_DMA"] = Dma,
        ["GFP_DMA32"] = Dma32,
        ["__GFP_DMA"] = Dma,
        ["__GFP_HIGHMEM"] = HighMem,
        ["__GFP_DMA32"] = Dma32,
        ["__GFP_MOVABLE"] = Movable,
        ["__GFP_HIGH"] = High,
        ["__GFP_IO"] = Io,
        ["__GFP_FS"] = Fs,
        ["__GFP_DIRECT_RECLAIM"] = DirectReclaim,
        ["__GFP_KSWAPD_RECLAIM"] = KswapdReclaim,
        ["__GFP_RECLAIM"] = Reclaim,
        ["__GFP_RETRY_MAYFAIL"] = RetryMayfail,
        ["__GFP_NOFAIL"] = Nofail,
        ["__GFP_NORETRY"] = Noretry,
        ["__GFP_MEMALLOC"] = Memalloc,
        ["__GFP_NOMEMALLOC"] = Nomemalloc,
        ["__GFP_THISNODE"] = Thisnode,
        ["__GFP_RECLAIMABLE"] = Other,
        ["__GFP_ZERO"] = Other,
        ["__GFP_WRITE"] = Other,
        ["__GFP_NOWARN"] = Other,
        ["__GFP_COMP"] = Other,
        ["__GFP_HARDWALL"] = Other,
        ["__GFP_ACCOUNT"] = Other,
        ["__GFP_ZEROTAGS"] = Other,
        ["__GFP_SKIP_ZERO"] = Other,
        ["__GFP_SKIP_KASAN"] = Other,
        ["__GFP_NOLOCKDEP"] = Other,
        ["__GFP_NO_OBJ_EXT"] = Other,

        // 6.1 only. __GFP_ATOMIC never goes with direct reclaim.
        ["__GFP_ATOMIC"] = Other,
        ["__GFP_SKIP_KASAN_POISON"] = Other,
        ["__GFP_SKIP_KASAN_UNPOISON"] = Other,
    };

    private static readonly Dictionary<string, GfpFlags>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The flags of one name; <see cref="Unknown"/> for a number or for a name not listed.</summary>
    public static GfpFlags Find(ReadOnlySpan<byte> name)
    {
        Span<char> chars = stackalloc char[32];
        if (name.Length > chars.Length)
        {
            return Unknown;
        }

        for (int i = 0; i < name.Length; i++)
        {
            chars[i] = (char)name[i];
        }

        return Lookup.TryGetValue(chars[..name.Length], out GfpFlags flags) ? flags : Unknown;
    }
}
